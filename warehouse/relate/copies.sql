-- Which documents that tell of one event are copies or rewrites of one text? Those that share three tenths of the shorter one's runs of four words.
with members as (
    select distinct g.cluster, c.document_id, d.version_id
    from clusters g join core.claims c using (claim_id) join core.documents d using (document_id)
),
crowds as (
    from members where cluster in (select cluster from members group by cluster having count(*) > 1)
),
texts as (
    select m.cluster, m.document_id, regexp_extract_all(lower(v.text), '[\p{L}\p{N}]+') as words
    from crowds m join core.document_versions v using (version_id)
),
runs as (
    select distinct cluster, document_id, hash(words[place : place + 3]) as run
    from texts, unnest(range(1, len(words) - 2)) as u(place)
),
sizes as (
    select cluster, document_id, count(*) as size from runs group by all
)
select a.cluster, a.document_id::varchar, b.document_id::varchar
from runs a
join runs b on b.cluster = a.cluster and b.run = a.run and b.document_id > a.document_id
join sizes x on x.cluster = a.cluster and x.document_id = a.document_id
join sizes y on y.cluster = b.cluster and y.document_id = b.document_id
group by a.cluster, a.document_id, b.document_id
having count(*) >= 0.3 * least(any_value(x.size), any_value(y.size))
order by all;
