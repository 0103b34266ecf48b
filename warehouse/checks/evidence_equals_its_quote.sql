-- Every quote must be the very words that stand in its text version at its offsets.
select e.claim_id, e.version_id, e.start_char, e.end_char, e.quote
from core.evidence e join core.document_versions v using (version_id)
where v.text is not null and substring(v.text, e.start_char + 1, e.end_char - e.start_char) is distinct from e.quote;
