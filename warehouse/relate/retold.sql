-- Which documents that tell of one event are one text told anew, sentence by sentence or in another language? Those that tell the same acts
-- within a fortnight, three or more, all of the one that tells fewer and three in four of the other, by two fifths of the names and numbers
-- of the shorter one.
with told as (
    select distinct g.cluster, c.document_id from clusters g join core.claims c using (claim_id)
),
acts as (
    select document_id, count(*) as acts from told group by all
),
shared as (
    select a.document_id as a, b.document_id as b, count(*) as acts
    from told a join told b on b.cluster = a.cluster and b.document_id > a.document_id
    group by all
),
alike as (
    select s.a, s.b from shared s join acts x on x.document_id = s.a join acts y on y.document_id = s.b
    where s.acts >= 3 and s.acts = least(x.acts, y.acts) and s.acts >= 0.75 * greatest(x.acts, y.acts)
),
named as (
    select
        d.document_id, v.published_on,
        list_distinct(list_transform(
            regexp_extract_all(v.text, '\p{Lu}[\p{L}\p{N}]+|[0-9][0-9.,]*'), lambda name: left(strip_accents(lower(name)), 5)
        )) as names
    from core.documents d join core.document_versions v using (version_id)
    where d.document_id in (select a from alike union all select b from alike)
),
retold as (
    select l.a, l.b from alike l join named x on x.document_id = l.a join named y on y.document_id = l.b
    where
        abs(x.published_on - y.published_on) <= 14
        and len(list_intersect(x.names, y.names)) >= 0.4 * least(len(x.names), len(y.names))
)
select x.cluster, r.a::varchar, r.b::varchar
from retold r join told x on x.document_id = r.a join told y on y.document_id = r.b and y.cluster = x.cluster
order by all;
