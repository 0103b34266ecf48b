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
),
-- each two texts once, however many events they tell of both: two long ones that share a thousand cost a thousand times their length otherwise
pairs as (
    select distinct a.document_id as a, b.document_id as b from crowds a join crowds b on b.cluster = a.cluster and b.document_id > a.document_id
),
shared as (
    select p.a, p.b, count(*) as size
    from pairs p join runs r on r.document_id = p.a join runs s on s.document_id = p.b and s.run = r.run
    group by all
),
copies as (
    select s.a, s.b
    from shared s join sizes x on x.document_id = s.a join sizes y on y.document_id = s.b
    where s.size >= 0.3 * least(x.size, y.size)
)
select a.cluster, c.a::varchar, c.b::varchar
from copies c join crowds a on a.document_id = c.a join crowds b on b.document_id = c.b and b.cluster = a.cluster
order by all;
