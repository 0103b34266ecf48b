-- Every value of a claim must be told by the very words that stand in the claim's text version at its offsets.
with told as (
    select claim_id, 'money' as field, start_char, end_char, surface from core.claim_money
    union all select claim_id, 'times', start_char, end_char, surface from core.claim_times
    union all select claim_id, 'quantities', start_char, end_char, surface from core.claim_quantities
),
-- before the text comes in: a text that was joined to its claims first would be held once for each of them
placed as materialized (
    select t.*, c.version_id from told t join core.claims c using (claim_id)
)
select p.* exclude (version_id)
from placed p
join core.document_versions v using (version_id)
where v.text is not null and substring(v.text, p.start_char + 1, p.end_char - p.start_char) is distinct from p.surface;
