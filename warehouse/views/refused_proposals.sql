-- What did the optional model propose that the text does not bear out?
create view main.refused_proposals as
select r.document_id, d.url, v.title, r.model, r.prompt, r.lost, r.field, r.given, r.reason, r.quote, r.sentence
from ops.model_refusals r
join core.documents d using (document_id)
join core.document_versions v on v.version_id = d.version_id
where r.version_id = d.version_id and d.withdrawn_at is null;

comment on view main.refused_proposals is 'A proposal of the optional model, or a slot of one, that the current text does not bear out. No claim has come of it.';
comment on column main.refused_proposals.document_id is 'The document.';
comment on column main.refused_proposals.url is 'Its canonical URL.';
comment on column main.refused_proposals.title is 'Its title; null: none.';
comment on column main.refused_proposals.model is 'Name of the model.';
comment on column main.refused_proposals.prompt is 'Version of the wording that it was asked with.';
comment on column main.refused_proposals.lost is 'claim: nothing of the proposal was taken; slot: the claim stands without this slot.';
comment on column main.refused_proposals.field is 'What was at fault: quote, kind, actor, money, times ...; reply: it could not be read.';
comment on column main.refused_proposals.given is 'What was proposed there, at most 300 characters.';
comment on column main.refused_proposals.reason is 'Why it was refused.';
comment on column main.refused_proposals.quote is 'The words that it rests on, at most 300 characters; null: it gives none.';
comment on column main.refused_proposals.sentence is 'Number of the sentence that it names, from 1; null: it names none.';
