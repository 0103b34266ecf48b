-- How much money do the current claims tell of, in its currency and in euros and dollars of the day?
create view main.funding as
with sums as (
    select
        c.*, m.currency_basis, m.qualifier, m.per, m.surface,
        coalesce(c.published_on, c.first_seen_at::date) as rate_on,
        string_split(c.quote, m.surface) as beside  -- the words around the sum, alone where another sentence tells it
    from main.claims c
    join core.claim_money m on m.claim_id = c.claim_id and m.role = 'total'
    where c.kind = 'funding'
    qualify row_number() over (partition by c.claim_id order by m.position) = 1
),
acted as (
    select claim_id, max(coalesce(end_date, start_date)) as acted_by
    from core.claim_times
    where role = 'event'
    group by claim_id
),
told as (
    select claim_id, arg_min(amount, position) as told_usd
    from core.claim_money
    where role = 'conversion' and currency = 'USD'
    group by claim_id
),
rated as (  -- a rate is of the day for a week, which bridges every holiday; one that is older says nothing of it
    select
        s.*,
        len(s.beside) > 1 and (
            regexp_matches(  -- "private investors would put €109 billion", "to mobilise €200 billion"
                s.beside[1],
                '(?i)\b(?:private (?:investors?|compan\w+|firms?|sector|capital|donors?|partners?)|mobili[sz]\w*|unlock\w*|leverag\w*|attract\w*|crowd\w* in)'
                || '(?: (?:[^\s,.;:]+)){0,5} ?$'
            )
            or regexp_matches(s.beside[2], '(?i)^(?: (?:of|in|from))?(?: public and)?(?: new| more| further)? private\b')
        ) as is_drawn_in,
        case when s.currency = 'EUR' then 1 when own.day > s.rate_on - 7 then own.per_eur end as own_per_eur,
        case when usd.day > s.rate_on - 7 then usd.per_eur end as usd_per_eur,
        case when s.currency = 'EUR' then usd.day else own.day end as rate_day,
        case when s.currency = 'EUR' then usd.source else own.source end as rate_source
    from sums s
    asof left join core.exchange_rates own on own.currency = s.currency and own.day <= s.rate_on
    asof left join (select * from core.exchange_rates where currency = 'USD') usd on usd.day <= s.rate_on
)
select
    r.claim_id, r.jurisdiction, r.actor, r.actor_id, r.actor_is_public, r.is_drawn_in, r.object, r.stage, r.factuality, r.attribution,
    r.amount, r.amount_max, r.currency, r.currency_basis, r.qualifier, r.per,
    case when r.currency = 'EUR' then r.amount else try_cast(round(r.amount / r.own_per_eur, 2) as decimal(38, 2)) end as amount_eur,
    case when r.currency = 'USD' then r.amount else try_cast(round(r.amount / r.own_per_eur * r.usd_per_eur, 2) as decimal(38, 2)) end as amount_usd,
    t.told_usd,
    case when r.rate_day > r.rate_on - 7 then r.rate_day end as rate_day,
    case when r.rate_day > r.rate_on - 7 then r.rate_source end as rate_source,
    r.surface, r.quote, r.published_on, a.acted_by, r.first_seen_at, r.confidence, r.document_id, r.url, r.title, r.publisher, r.event_id,
    r.told_at
from rated r
left join told t using (claim_id)
left join acted a using (claim_id);

comment on view main.funding is 'One current claim of public or private money: its first total. Parts, conversions and sums that are cut or paid back are not in it, so that no sum is counted twice within a document; the same money told by several documents has a row for each (group by event_id).';
comment on column main.funding.claim_id is 'The claim.';
comment on column main.funding.jurisdiction is 'Whose policy: ISO 3166-1 alpha-2, ISO 3166-2, EU or INT; null: none.';
comment on column main.funding.actor is 'Who acts, as the text has it; null: nobody is named.';
comment on column main.funding.actor_id is 'Who that is; null: not resolved.';
comment on column main.funding.actor_is_public is 'Whether who acts, or one of several, is a public body, a country or who is called by an office of it; null: nobody is named, or nothing since this column came (`claimhouse reread` fills it).';
comment on column main.funding.is_drawn_in is 'Whether the words beside the sum tell it as private investors'' or as money to be mobilised, whoever announces it.';
comment on column main.funding.object is 'What is acted on; null: the text does not say.';
comment on column main.funding.stage is 'considered, proposed, announced, passed, enacted, in_force, delayed, withdrawn or stated.';
comment on column main.funding.factuality is 'asserted, possible or negated.';
comment on column main.funding.attribution is 'Whom the text credits; null: the publisher itself asserts.';
comment on column main.funding.amount is 'The sum in major units of its currency; of a range the lower end.';
comment on column main.funding.amount_max is 'Upper end; null: no range.';
comment on column main.funding.currency is 'ISO 4217; null: could not be resolved.';
comment on column main.funding.currency_basis is 'Why this currency: sign, code, word, jurisdiction, publisher or default.';
comment on column main.funding.qualifier is 'exact, approx, min, max or range.';
comment on column main.funding.per is 'year, month or day; null: once and for all.';
comment on column main.funding.amount_eur is 'The amount in euros by the last rate on or before publication; null: none of the week before it is known (`claimhouse rates` loads them), or the product is larger than any column.';
comment on column main.funding.amount_usd is 'The amount in US dollars by the same rates; null: no rate is known.';
comment on column main.funding.told_usd is 'The conversion to US dollars that the publisher gives beside the sum; null: none.';
comment on column main.funding.rate_day is 'The day of the rate of its own currency, or for euros of the dollar''s; null: none is known.';
comment on column main.funding.rate_source is 'Who set that rate; null: none is known.';
comment on column main.funding.surface is 'The words of the sum.';
comment on column main.funding.quote is 'The fullest words that say so.';
comment on column main.funding.published_on is 'Day of publication; null: not told.';
comment on column main.funding.acted_by is 'The last day on which the act can have been done, as its sentences date it; null: they tell no day.';
comment on column main.funding.first_seen_at is 'When the page that first said so was fetched.';
comment on column main.funding.confidence is 'How probably the quote says what the claim says, 0 to 1; null: it cannot be known.';
comment on column main.funding.document_id is 'The document.';
comment on column main.funding.url is 'Its canonical URL.';
comment on column main.funding.title is 'Its title; null: none.';
comment on column main.funding.publisher is 'Its publisher; null: not known.';
comment on column main.funding.event_id is 'The act that it tells, perhaps alone; null: not related yet.';
comment on column main.funding.told_at is 'When it was told: the instant or the day (UTC) of publication; of a document that tells none when the page that first said so was fetched.';
