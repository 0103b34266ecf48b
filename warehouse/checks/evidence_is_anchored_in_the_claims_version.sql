-- Every quote must be cut from the text version that its claim was read from last.
select e.claim_id, e.version_id, c.version_id as claim_version_id
from core.evidence e join core.claims c using (claim_id)
where e.version_id <> c.version_id;
