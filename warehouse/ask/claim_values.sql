-- Which sums, times and quantities belong to a claim, as told and as read?
select 'money' as what, surface, concat_ws(' ', regexp_replace(amount::varchar, '\.00$', ''), '- ' || regexp_replace(amount_max::varchar, '\.00$', ''), currency, qualifier, role, per, 'currency from ' || currency_basis) as value
from core.claim_money where claim_id = try_cast($claim_id as uuid)
union all
select 'time', surface, concat_ws(' ', case when start_date is not null or end_date is not null then concat_ws(' / ', coalesce(start_date::varchar, '..'), coalesce(end_date::varchar, '..')) end, duration, role)
from core.claim_times where claim_id = try_cast($claim_id as uuid)
union all
select 'quantity', surface, concat_ws(' ', regexp_replace(value::varchar, '\.?0+$', ''), '- ' || regexp_replace(value_max::varchar, '\.?0+$', ''), unit, qualifier)
from core.claim_quantities where claim_id = try_cast($claim_id as uuid);
