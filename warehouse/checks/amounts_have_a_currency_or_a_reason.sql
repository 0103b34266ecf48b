-- Every amount must have a currency, or at least the sign or word that stood in its place.
select claim_id, position, amount, currency_basis, surface
from core.claim_money
where currency is null and trim(surface) = '';
