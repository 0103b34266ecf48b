-- Which page version does "not modified" speak of at the URLs asked about: since when has nothing else come from there, and where are its bytes?
with bodies as (
    select url, visited_at, page_id
    from ops.visits semi join asked using (url)
    where outcome in ('ok', 'partial') and page_id is not null
),
latest as (
    from bodies qualify row_number() over (partition by url order by visited_at desc) = 1
),
since as (
    select l.url, l.page_id, min(b.visited_at) as since
    from latest l join bodies b using (url, page_id)
    where not exists (from bodies other where other.url = l.url and other.page_id <> l.page_id and other.visited_at > b.visited_at)
    group by l.url, l.page_id
)
select s.url, s.since, p.archive, v.title
from since s
join raw.pages p using (page_id)
left join core.page_texts t using (page_id)
left join core.document_versions v using (version_id);
