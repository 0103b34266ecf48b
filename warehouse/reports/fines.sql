-- Who was fined, by which regulator, how much? Only penalties that were imposed.
-- $since date: first day of publication; by default all
-- Left out are probes, orders, bans and lawsuits, what is proposed, possible, denied or undone, what is sought in court, what a law allows at
-- most ("up to"), what each day of a breach would cost, and of a document that tells sums the sentences that name a fine without one.
with told as (
    select c.*, m.amount as penalty, m.currency as penalty_currency, m.qualifier, m.per, m.position
    from main.claims c
    left join main.claim_money m on m.claim_id = c.claim_id and m.role = 'penalty'
    where
        c.kind = 'enforcement'
        and c.factuality = 'asserted'
        and (
            c.stage in ('announced', 'enacted', 'in_force')
            or (c.stage = 'proposed' and regexp_matches(c.quote, '(?i)\b(?:will|to) pay\b.*\bsettle'))  -- what is agreed is as good as paid
        )
        and ($since::date is null or coalesce(c.published_on, c.first_seen_at::date) >= $since)
),
imposed as (  -- by their sum, or by the word
    select *
    from told
    where
        case
            when penalty is not null then qualifier <> 'max' and per is null
            else regexp_matches(quote, '(?i)\b(?:fined|penali[sz]ed|(?:impos|issu|levi|hand|slapp|hit)\w*\b.{0,60}\b(?:fines?|penalt(?:y|ies)))\b')
        end
        and not regexp_matches(
            quote,
            '(?i)\b(?:overturn|annul|quash|appeal|contest|challeng|threaten|revers|str[iu]ck\w* down|throw\w* out|threw out)\w*[^.;]{0,40} (?:fines?|penalt(?:y|ies))\b'
            || '|\b(?:can|could|may|might|would) (?:\w+ )?(?:be fined|fine|impose|face)\b'
            || '|\b(?:carr(?:y|ies)|attracts?|risks?|punishable (?:by|with)) (?:\w+ ){0,3}(?:fines?|penalt(?:y|ies))\b'  -- what a law provides
            || '|\b(?:not|never|no|without|instead of) (?:\w+ ){0,3}(?:fine[sd]?|fining|penalt(?:y|ies))\b'
        )
)
select
    published_on,
    case when actor_is_public is not false then actor end as regulator,  -- a firm that pays is no regulator
    case when actor_is_public is not false then actor_id end as regulator_id,
    jurisdiction,
    case when actor_is_public is false then actor else object end as fined,
    penalty as amount,
    penalty_currency as currency,
    qualifier,
    stage,
    quote,
    url
from imposed i
where penalty is not null or not exists (from imposed o where o.document_id = i.document_id and o.penalty is not null)  -- told again without its sum
-- of a fine that several tell, what the first told of those that tell a sum
qualify dense_rank() over (partition by coalesce(event_id, claim_id) order by penalty is null, told_at, first_seen_at, claim_id) = 1
order by published_on desc, regulator, amount desc;
