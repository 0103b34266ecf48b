-- Every value of a claim must be told by the very words that stand in the claim's text version at its offsets.
with told as (
    select claim_id, 'money' as field, start_char, end_char, surface from core.claim_money
    union all select claim_id, 'times', start_char, end_char, surface from core.claim_times
    union all select claim_id, 'quantities', start_char, end_char, surface from core.claim_quantities
)
select t.*
from told t
join core.claims c using (claim_id)
join core.document_versions v on v.version_id = c.version_id
where v.text is not null and substring(v.text, t.start_char + 1, t.end_char - t.start_char) is distinct from t.surface;
