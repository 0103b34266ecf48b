-- Which words say so, in which paragraph of which version of the page?
select
    e.quote, e.start_char, e.end_char, e.page, e.version_id::varchar as version_id, v.fetched_at, p.final_url, p.sha256, p.archive,
    substring(v.text, e.paragraph_start + 1, e.start_char - e.paragraph_start) as before,
    substring(v.text, e.end_char + 1, e.paragraph_end - e.end_char) as after
from core.evidence e
join core.document_versions v using (version_id)
join raw.pages p on p.page_id = v.page_id
where e.claim_id = try_cast($claim_id as uuid)
order by e.position;
