-- How much new money did public bodies announce, by country and currency, once and for all or a year?
-- $since date: first day of publication, and of the act where the text dates it; by default three months before the file was published
-- $jurisdiction jurisdiction: only this one, as KR, US-CA or EU; by default all
with asked as (
    select coalesce($since::date, coalesce(published_at, data_until)::date - interval 3 months) as since from main.about
),
-- Public is who gives it by the name in the text: an act of nobody counts not at all, nor what private investors are said to put in or is to be
-- mobilised; a government that announces firms' money together with its own counts whole.
-- A sum that its document tells to be a part of another one is no total, and not in `funding`; of a package whose pieces no words join, all count.
acts as (  -- an act that several documents tell counts once, by the report that was first
    select *
    from main.funding, asked
    where
        factuality = 'asserted'
        and actor_is_public
        and not is_drawn_in
        and stage in ('announced', 'passed', 'enacted', 'in_force')
        and coalesce(published_on, first_seen_at::date) >= since
        and coalesce(acted_by >= since, true)  -- what was given years ago is told again as background
        -- a candidate gives no public money, nor does a government that is no longer there
        and not regexp_matches(quote, '(?i)\b(?:candidates?|campaign (?:promise|pledge|trail)s?|(?:his|her|their|the) (?:\w+ )?campaign|if (?:re-?)?elected|manifesto)\b')
        and not regexp_matches(actor, '(?i)\b(?:former|previous|last|outgoing|ousted|then)\b')
        and amount < 1e30  -- what is more is a joke, and two jokes are more than a column can add up
        and ($jurisdiction::varchar is null or jurisdiction = $jurisdiction)
    qualify row_number() over (partition by coalesce(event_id, claim_id) order by told_at, first_seen_at, claim_id) = 1
)
select
    jurisdiction,
    currency,
    per,  -- ten million a year are no part of a sum of ten million
    count(*) as acts,
    sum(amount) as amount,
    sum(amount) filter (qualifier = 'max') as at_most,  -- of it what is told as "up to"
    max(amount) as largest,
    sum(amount_usd) filter (amount_usd < 1e30) as amount_usd,
    min(published_on) as first_on,
    max(published_on) as last_on
from acts
group by jurisdiction, currency, per
order by acts desc, jurisdiction, currency, per;
