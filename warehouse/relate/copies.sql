-- Which documents that tell of one event are copies or rewrites of one text? Those that share three tenths of the shorter one's runs of four words.
with members as (
    select distinct g.cluster, c.document_id, d.version_id
    from clusters g join core.claims c using (claim_id) join core.documents d using (document_id)
),
crowds as (
    from members where cluster in (select cluster from members group by cluster having count(*) > 1)
),
texts as (
    select m.document_id, regexp_extract_all(lower(v.text), '[\p{L}\p{N}]+') as words
    from (select distinct document_id, version_id from crowds) m join core.document_versions v using (version_id)
),
-- word by word: a row that carried its whole text for each of its words would cost the square of its length
placed as (
    select document_id, unnest(words) as word, generate_subscripts(words, 1) as place from texts
),
runs as (
    select distinct document_id, hash(word, lead(word) over following, lead(word, 2) over following, lead(word, 3) over following) as run
    from placed
    window following as (partition by document_id order by place)
    qualify lead(word, 3) over following is not null
),
sizes as (
    select document_id, count(*) as size from runs group by all
)
select a.cluster, a.document_id::varchar, b.document_id::varchar
from crowds a
join crowds b on b.cluster = a.cluster and b.document_id > a.document_id
join runs r on r.document_id = a.document_id
join runs s on s.document_id = b.document_id and s.run = r.run
join sizes x on x.document_id = a.document_id
join sizes y on y.document_id = b.document_id
group by a.cluster, a.document_id, b.document_id
having count(*) >= 0.3 * least(any_value(x.size), any_value(y.size))
order by all;
