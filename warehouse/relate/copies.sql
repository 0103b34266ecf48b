-- Which documents that tell of one event are copies or rewrites of one text? Those that share half of the shorter one's sentences of some length.
with members as (
    select distinct g.cluster, c.document_id, d.version_id
    from clusters g join core.claims c using (claim_id) join core.documents d using (document_id)
),
crowds as (
    from members where cluster in (select cluster from members group by cluster having count(*) > 1)
),
pieces as (
    select distinct m.cluster, m.document_id, hash(trim(lower(regexp_replace(piece, '\s+', ' ', 'g')))) as piece
    from crowds m
    join core.document_versions v using (version_id), unnest(regexp_split_to_array(v.text, '\n|[.!?] ')) as u(piece)
    where length(piece) >= 40
),
sizes as (
    select cluster, document_id, count(*) as size from pieces group by all
)
select a.cluster, a.document_id::varchar, b.document_id::varchar
from pieces a
join pieces b on b.cluster = a.cluster and b.piece = a.piece and b.document_id > a.document_id
join sizes x on x.cluster = a.cluster and x.document_id = a.document_id
join sizes y on y.cluster = b.cluster and y.document_id = b.document_id
group by a.cluster, a.document_id, b.document_id
having count(*) >= 0.5 * least(any_value(x.size), any_value(y.size))
order by all;
