-- Which sums does a claim tell?
select start_char as "start", end_char as "end", surface, amount, currency, currency_basis, amount_max, qualifier, per, role
from core.claim_money
where claim_id = try_cast($claim_id as uuid)
order by position;
