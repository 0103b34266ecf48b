-- Which claim of the rules and which of the optional model are of one kind, in overlapping words?
create view main.told_by_both as
select c.claim_id, m.claim_id as model_claim_id, sum(least(e.end_char, o.end_char) - greatest(e.start_char, o.start_char))::integer as shared_chars
from core.claims m
join core.evidence o on o.claim_id = m.claim_id
join core.evidence e on e.version_id = o.version_id and e.start_char < o.end_char and o.start_char < e.end_char
join core.claims c on c.claim_id = e.claim_id and c.kind = m.kind
where m.reader = 'model' and c.reader = 'rules' and m.closed_at is null and c.closed_at is null
group by c.claim_id, m.claim_id;

comment on view main.told_by_both is 'A claim of the rules beside a claim of the model: of one kind, in overlapping words of one text. Either may stand beside several.';
comment on column main.told_by_both.claim_id is 'The claim of the rules.';
comment on column main.told_by_both.model_claim_id is 'The claim of the model.';
comment on column main.told_by_both.shared_chars is 'Characters that their quotes share.';
