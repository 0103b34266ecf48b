-- Which sums do the current claims tell?
create view main.claim_money as
select
    m.claim_id, m.amount, m.amount_max, m.currency, m.currency_basis, m.qualifier, m.per, m.role, m.surface, m.start_char, m.end_char, m.position
from core.claim_money m
join core.claims c using (claim_id)
where c.closed_at is null and c.reader = 'rules';

comment on view main.claim_money is 'One sum of a current claim.';
comment on column main.claim_money.claim_id is 'The claim.';
comment on column main.claim_money.amount is 'The sum in major units; of a range the lower end.';
comment on column main.claim_money.amount_max is 'Upper end; null: no range.';
comment on column main.claim_money.currency is 'ISO 4217; null: could not be resolved, the surface tells what stood there.';
comment on column main.claim_money.currency_basis is 'Why this currency: sign, code, word, jurisdiction, publisher or default (a bare $, or a word of several countries, none of which is in play: what it means most often).';
comment on column main.claim_money.qualifier is 'exact, approx, min, max or range.';
comment on column main.claim_money.per is 'year, month or day; null: once and for all.';
comment on column main.claim_money.role is 'total, part (of a total that is told too, or what each of many gets), conversion (of a sum beside it: never add it) or penalty (taken, not given: a fine, a cut, what is paid back).';
comment on column main.claim_money.surface is 'The words.';
comment on column main.claim_money.start_char is 'Where the words begin in the text of the version, in code points.';
comment on column main.claim_money.end_char is 'Where they end, exclusive.';
comment on column main.claim_money.position is 'Place among the sums of the claim, from 0.';
