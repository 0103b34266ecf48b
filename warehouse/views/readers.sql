-- Where do the rules and the optional model agree, and what does only one of them read?
create view main.readers as
with pairs as (
    select claim_id, model_claim_id from main.told_by_both
    union all
    select claim_id, null from main.all_claims where reader = 'rules' and found_by = 'rules'
    union all
    select null, claim_id from main.all_claims where reader = 'model' and found_by = 'model'
)
select
    coalesce(c.document_id, m.document_id) as document_id,
    coalesce(c.url, m.url) as url,
    coalesce(c.title, m.title) as title,
    coalesce(c.kind, m.kind) as kind,
    coalesce(c.found_by, m.found_by) as found_by,
    p.claim_id, p.model_claim_id,
    c.quote, m.quote as model_quote,
    c.stage, m.stage as model_stage,
    c.factuality, m.factuality as model_factuality, m.factuality_by_rules as model_factuality_by_rules,
    c.actor, m.actor as model_actor,
    c.object, m.object as model_object,
    c.amount, m.amount as model_amount,
    c.currency, m.currency as model_currency,
    c.confidence,
    m.rule as model_rule
from pairs p
left join main.all_claims c on c.claim_id = p.claim_id
left join main.all_claims m on m.claim_id = p.model_claim_id;

comment on view main.readers is 'A claim that both readers read (a row for each pair), or one of them only, in texts that a model has read.';
comment on column main.readers.document_id is 'The document.';
comment on column main.readers.url is 'Its canonical URL.';
comment on column main.readers.title is 'Its title; null: none.';
comment on column main.readers.kind is 'Kind of act.';
comment on column main.readers.found_by is 'both, rules or model.';
comment on column main.readers.claim_id is 'The claim of the rules; null: they have none there.';
comment on column main.readers.model_claim_id is 'The claim of the model; null: it has none there.';
comment on column main.readers.quote is 'The words that the rules'' claim rests on; null: they have none there.';
comment on column main.readers.model_quote is 'The words that the model''s claim rests on; null: it has none there.';
comment on column main.readers.stage is 'How far it has come, by the rules; null: they have no claim there.';
comment on column main.readers.model_stage is 'How far it has come, by the model; null: it has no claim there.';
comment on column main.readers.factuality is 'asserted, possible or negated, by the rules; null: they have no claim there.';
comment on column main.readers.model_factuality is 'asserted, possible or negated, by the model; null: it has no claim there.';
comment on column main.readers.model_factuality_by_rules is 'How surely the rules read the sentence of the model''s claim; null: it has no claim there.';
comment on column main.readers.actor is 'Who acts, by the rules; null: nobody is named, or they have no claim there.';
comment on column main.readers.model_actor is 'Who acts, by the model; null: nobody is named, or it has no claim there.';
comment on column main.readers.object is 'What is acted on, by the rules; null: nothing is named, or they have no claim there.';
comment on column main.readers.model_object is 'What is acted on, by the model; null: nothing is named, or it has no claim there.';
comment on column main.readers.amount is 'The first total, by the rules; null: none, or they have no claim there.';
comment on column main.readers.model_amount is 'The first total, by the model; null: none, or it has no claim there.';
comment on column main.readers.currency is 'Its currency in ISO 4217, by the rules; null: none, or not resolved.';
comment on column main.readers.model_currency is 'Its currency in ISO 4217, by the model; null: none, or not resolved.';
comment on column main.readers.confidence is 'Probability that the rules'' claim is right, calibrated; null: not calibrated, or they have no claim there.';
comment on column main.readers.model_rule is 'Model and wording, model/NAME@PROMPT; null: it has no claim there.';
