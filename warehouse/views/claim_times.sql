-- Which dates, intervals and lengths of time do the current claims tell?
create view main.claim_times as
select t.claim_id, t.start_date, t.end_date, t.duration, t.precision, t.role, t.surface, t.anchor, t.start_char, t.end_char, t.position
from core.claim_times t
join core.claims c using (claim_id)
where c.closed_at is null and c.reader = 'rules';

comment on view main.claim_times is 'One time of a current claim.';
comment on column main.claim_times.claim_id is 'The claim.';
comment on column main.claim_times.start_date is 'First day; null: open or unknown.';
comment on column main.claim_times.end_date is 'Last day, inclusive; null: open or unknown.';
comment on column main.claim_times.duration is 'ISO 8601, where only a length is told; null: dates are told.';
comment on column main.claim_times.precision is 'year, half, quarter, month, week, day, minute or second; null: a length alone, or a vague expression.';
comment on column main.claim_times.role is 'event, effective, deadline or period.';
comment on column main.claim_times.surface is 'The words.';
comment on column main.claim_times.anchor is 'The day that a relative expression was resolved with; null: it is absolute.';
comment on column main.claim_times.start_char is 'Where the words begin in the text of the version, in code points.';
comment on column main.claim_times.end_char is 'Where they end, exclusive.';
comment on column main.claim_times.position is 'Place among the times of the claim, from 0.';
