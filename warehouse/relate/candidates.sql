-- Which claims of different documents have at least two rare keys (words, sums) in common? Only those are compared: all pairs would be too many.
with rare as (
    select kind, key from keys group by kind, key having count(*) between 2 and 100
),
kept as (
    from keys semi join rare using (kind, key)
)
select a.claim_id::varchar, b.claim_id::varchar
from kept a join kept b on b.kind = a.kind and b.key = a.key and b.position > a.position and b.document_id <> a.document_id
group by a.claim_id, b.claim_id, a.position, b.position
having count(*) >= 2
order by a.position, b.position;
