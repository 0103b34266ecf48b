-- Where do documents that tell of the same act contradict one another?
create view main.conflicts as
with sums as (
    select r.event_id, m.claim_id, m.amount, coalesce(m.amount_max, m.amount) as amount_max, m.currency, m.qualifier, m.role
    from core.event_claims r join core.claim_money m using (claim_id)
    where m.role in ('total', 'penalty') and m.currency is not null
),
amounts as (  -- rounding, "at least" and "up to" contradict nothing
    select
        a.event_id, 'amount' as field, a.claim_id as claim_id, b.claim_id as other_claim_id,
        a.currency || ' ' || a.amount as said, b.currency || ' ' || b.amount as other_said
    from sums a
    join sums b on b.event_id = a.event_id and b.currency = a.currency and b.role = a.role and b.claim_id > a.claim_id
    where
        a.qualifier not in ('min', 'max') and b.qualifier not in ('min', 'max')
        and greatest(a.amount, b.amount) > 1.05 * least(a.amount_max, b.amount_max)
),
days as (
    select r.event_id, t.claim_id, t.role, t.start_date, t.end_date
    from core.event_claims r join core.claim_times t using (claim_id)
    where t.role in ('event', 'effective', 'deadline') and t.precision in ('day', 'minute', 'second')
),
dates as (
    select
        a.event_id, 'date' as field, a.claim_id, b.claim_id as other_claim_id,
        a.role || ' ' || coalesce(a.end_date, a.start_date) as said, b.role || ' ' || coalesce(b.end_date, b.start_date) as other_said
    from days a
    join days b on b.event_id = a.event_id and b.role = a.role and b.claim_id > a.claim_id
    where coalesce(a.end_date, a.start_date) <> coalesce(b.end_date, b.start_date)
)
select c.*, x.quote, x.url, x.publisher, y.quote as other_quote, y.url as other_url, y.publisher as other_publisher
from (from amounts union all by name from dates) c
join main.claims x on x.claim_id = c.claim_id
join main.claims y on y.claim_id = c.other_claim_id;

comment on view main.conflicts is 'Two claims of one event with values that cannot both be right.';
comment on column main.conflicts.event_id is 'The event.';
comment on column main.conflicts.field is 'amount or date.';
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
