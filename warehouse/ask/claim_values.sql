-- Which sums, times and quantities belong to a claim, as told and as read?
select 'money' as what, surface, concat_ws(' ', amount, '- ' || amount_max, currency, qualifier, role, per, 'currency from ' || currency_basis) as value
from core.claim_money where claim_id = try_cast($claim_id as uuid)
union all
select 'time', surface, concat_ws(' ', coalesce(start_date::varchar, '..'), '/', coalesce(end_date::varchar, '..'), duration, role)
from core.claim_times where claim_id = try_cast($claim_id as uuid)
union all
select 'quantity', surface, concat_ws(' ', value, '- ' || value_max, unit, qualifier)
from core.claim_quantities where claim_id = try_cast($claim_id as uuid);
