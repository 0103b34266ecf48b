-- Which claims tell of which act, and why are they taken for the same?
create view main.event_claims as
select
    r.event_id, r.claim_id, r.score, r.reasons, r.origin_id,
    c.kind, c.stage, c.factuality, c.actor, c.jurisdiction, c.object, c.amount, c.currency, c.quote, c.published_on, c.document_id, c.url, c.title, c.publisher, c.told_at,
    c.first_seen_at
from core.event_claims r
join main.claims c using (claim_id);

comment on view main.event_claims is 'One claim of an event.';
comment on column main.event_claims.event_id is 'The event.';
comment on column main.event_claims.claim_id is 'The claim.';
comment on column main.event_claims.score is 'How alike it is to the most alike of the others, 0 to 1; null: it is alone.';
comment on column main.event_claims.reasons is 'What speaks for it; empty: it is alone.';
comment on column main.event_claims.origin_id is 'The independent text that its document is, or is a copy or rewrite of.';
comment on column main.event_claims.kind is 'Kind of act.';
comment on column main.event_claims.stage is 'How far it has come.';
comment on column main.event_claims.factuality is 'asserted, possible or negated.';
comment on column main.event_claims.actor is 'Who acts, as the text has it; null: nobody is named.';
comment on column main.event_claims.jurisdiction is 'Whose policy; null: none.';
comment on column main.event_claims.object is 'What is acted on; null: the text does not say.';
comment on column main.event_claims.amount is 'Its first total; null: none is told.';
comment on column main.event_claims.currency is 'ISO 4217; null: no sum, or not resolved.';
comment on column main.event_claims.quote is 'The fullest words that say so.';
comment on column main.event_claims.published_on is 'Day of publication; null: not told.';
comment on column main.event_claims.document_id is 'The document.';
comment on column main.event_claims.url is 'Its canonical URL.';
comment on column main.event_claims.title is 'Its title; null: none.';
comment on column main.event_claims.publisher is 'Its publisher; null: not known.';
comment on column main.event_claims.told_at is 'When it was told: the instant or the day (UTC) of publication; of a document that tells none when the page that first said so was fetched.';
comment on column main.event_claims.first_seen_at is 'When the page that first said so was fetched.';
