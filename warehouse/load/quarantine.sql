-- Pages that were read leave the quarantine, pages that could not be read enter it, once.
update ops.quarantine q
set released_at = b.loaded_at
from batch b
where q.released_at is null and q.page_id in (select page_id from read_pages) and q.page_id not in (select page_id from new_quarantine);

insert into ops.quarantine by name
    select * from new_quarantine n
    where not exists (from ops.quarantine q where q.page_id = n.page_id and q.released_at is null)
    qualify row_number() over (partition by page_id order by stage) = 1;
