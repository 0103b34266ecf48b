-- Where do documents that tell of the same act contradict one another?
create view main.conflicts as
with sums as (
    select
        r.event_id, m.claim_id, m.currency, m.per, m.qualifier, m.role, m.currency || ' ' || m.amount as said,
        m.amount::double as amount, coalesce(m.amount_max, m.amount)::double as amount_max,  -- decimals overflow where one is a joke
        replace(m.amount::varchar, '.', '') as digits,
        10.0 ** (length(digits) - length(rtrim(digits, '0')) - 2) as last_digit  -- what the last digit that is told is worth
    from core.event_claims r join core.claim_money m using (claim_id)
    where m.role in ('total', 'penalty') and m.currency is not null
),
amounts as (  -- rounding, up to a twentieth, contradicts nothing, nor does what is above "at least" and below "up to"
    select
        a.event_id, a.claim_id, b.claim_id as other_claim_id, a.role, a.said, b.said as other_said,
        case
            when a.qualifier in ('min', 'max') and b.qualifier in ('min', 'max') then true
            when a.qualifier = 'min' then b.amount_max >= 0.95 * a.amount
            when b.qualifier = 'min' then a.amount_max >= 0.95 * b.amount
            when a.qualifier = 'max' then b.amount <= 1.05 * a.amount
            when b.qualifier = 'max' then a.amount <= 1.05 * b.amount
            else
                greatest(a.amount, b.amount) <= 1.05 * least(a.amount_max, b.amount_max)
                and (
                    a.qualifier <> 'exact' or b.qualifier <> 'exact'
                    or abs(a.amount - b.amount) <= 0.5 * greatest(a.last_digit, b.last_digit)
                )
        end as agree
    from sums a
    join sums b
        on b.event_id = a.event_id and b.currency = a.currency and b.per is not distinct from a.per and b.role = a.role
        and b.claim_id > a.claim_id
),
days as (
    select r.event_id, t.claim_id, t.role, coalesce(t.start_date, t.end_date) as first_day, coalesce(t.end_date, t.start_date) as last_day
    from core.event_claims r join core.claim_times t using (claim_id)
    where t.role in ('event', 'effective', 'deadline') and t.precision in ('day', 'minute', 'second', 'month', 'year')
),
dates as (  -- a day within the month that another tells contradicts nothing
    select
        a.event_id, a.claim_id, b.claim_id as other_claim_id, a.role,
        a.role || ' ' || a.last_day as said, b.role || ' ' || b.last_day as other_said,
        a.first_day <= b.last_day and b.first_day <= a.last_day as agree
    from days a join days b on b.event_id = a.event_id and b.role = a.role and b.claim_id > a.claim_id
),
stages as (  -- an act that is foreseen and one that is done are one; signed and vetoed cannot both be true
    select a.event_id, a.claim_id, b.claim_id as other_claim_id, 'stage' as role, x.stage as said, y.stage as other_said, false as agree
    from core.event_claims a
    join core.event_claims b on b.event_id = a.event_id and b.claim_id > a.claim_id
    join core.claims x on x.claim_id = a.claim_id
    join core.claims y on y.claim_id = b.claim_id
    where
        x.stage <> y.stage and (x.stage in ('withdrawn', 'delayed') or y.stage in ('withdrawn', 'delayed'))
        and x.stage not in ('considered', 'proposed') and y.stage not in ('considered', 'proposed')
),
compared as (
    select 'amount' as field, * from amounts
    union all by name select 'date' as field, * from dates
    union all by name select 'stage' as field, * from stages
),
contradicting as (  -- of several sums or days that two claims tell it is enough that they agree on one
    select event_id, field, claim_id, other_claim_id, said, other_said
    from compared
    qualify not bool_or(agree) over (partition by field, role, claim_id, other_claim_id)
)
select c.*, x.quote, x.url, x.publisher, y.quote as other_quote, y.url as other_url, y.publisher as other_publisher
from contradicting c
join main.claims x on x.claim_id = c.claim_id
join main.claims y on y.claim_id = c.other_claim_id;

comment on view main.conflicts is 'Two claims of one event with values that cannot both be right.';
comment on column main.conflicts.event_id is 'The event.';
comment on column main.conflicts.field is 'amount, date or stage.';
comment on column main.conflicts.claim_id is 'The one claim.';
comment on column main.conflicts.other_claim_id is 'The other claim.';
comment on column main.conflicts.said is 'What the one says.';
comment on column main.conflicts.other_said is 'What the other says.';
comment on column main.conflicts.quote is 'The words of the one.';
comment on column main.conflicts.url is 'Where they stand.';
comment on column main.conflicts.publisher is 'Who published them; null: not known.';
comment on column main.conflicts.other_quote is 'The words of the other.';
comment on column main.conflicts.other_url is 'Where they stand.';
comment on column main.conflicts.other_publisher is 'Who published them; null: not known.';
