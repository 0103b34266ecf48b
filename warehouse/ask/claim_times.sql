-- Which times does a claim tell?
select start_char as "start", end_char as "end", surface, start_date, end_date, duration, precision, role, anchor
from core.claim_times
where claim_id = try_cast($claim_id as uuid)
order by position;
