-- Which claims of different documents have two of their rarest words, or a sum, a day or a number, in common? Only those are compared.
-- What half of all claims tell says nothing of one of them: each is looked up by sixteen keys, first those that are no words and so have
-- a space, then those that the fewest others of its kind have. An act told 300 times is found; 100,000 claims take twenty seconds.
with told as (
    select kind, key, count(*) as claims from keys group by kind, key having count(*) between 2 and 500
),
rarest as (
    from keys join told using (kind, key)
    qualify row_number() over (partition by claim_id order by contains(key, ' ') desc, claims, key) <= 16
)
select a.claim_id::varchar, b.claim_id::varchar
from rarest a join rarest b on b.kind = a.kind and b.key = a.key and b.position > a.position and b.document_id <> a.document_id
group by a.claim_id, b.claim_id, a.position, b.position
having sum(case when contains(a.key, ' ') and not starts_with(a.key, 'by ') then 2 else 1 end) >= 2  -- who acts counts as a word
order by a.position, b.position;
