-- Which numbers other than money do the current claims tell?
create view main.claim_quantities as
select q.claim_id, q.value, q.unit, q.qualifier, q.surface, q.start_char, q.end_char, q.position, q.value_max
from core.claim_quantities q
join core.claims c using (claim_id)
where c.closed_at is null and c.reader = 'rules';

comment on view main.claim_quantities is 'One quantity of a current claim.';
comment on column main.claim_quantities.claim_id is 'The claim.';
comment on column main.claim_quantities.value is 'The number; of a range the lower end.';
comment on column main.claim_quantities.unit is 'Plain singular English: GPU, MW, person, percent, company ...';
comment on column main.claim_quantities.qualifier is 'exact, approx, min, max or range.';
comment on column main.claim_quantities.surface is 'The words.';
comment on column main.claim_quantities.start_char is 'Where the words begin in the text of the version, in code points.';
comment on column main.claim_quantities.end_char is 'Where they end, exclusive.';
comment on column main.claim_quantities.position is 'Place among the quantities of the claim, from 0.';
comment on column main.claim_quantities.value_max is 'Of a range the upper end; null: no range.';
