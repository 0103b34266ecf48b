-- A second reader, optional: a model's claims stand beside those of the rules and count in none of their figures; what it was asked is kept.
alter table core.claims add column reader varchar default 'rules';
alter table core.claims alter column reader set not null;
alter table core.claims alter column reader drop default;
alter table core.claims add column factuality_by_rules varchar;

comment on column core.claims.reader is 'Who read it: rules, or model (the optional second reader). Each reader''s claims are opened and closed for themselves.';
comment on column core.claims.factuality_by_rules is 'Of a model''s claim how surely our rules read the same sentence: asserted, possible or negated; null: a claim of the rules.';
comment on column core.claims.position is 'Its place among the claims that its reader finds in the document, from 0.';
comment on column core.claims.rule is 'Name and version of what read it; of a model''s claim model/NAME@PROMPT.';

alter table ops.batches add column model_read integer default 0;
alter table ops.batches alter column model_read set not null;
alter table ops.batches add column model_failed integer default 0;
alter table ops.batches alter column model_failed set not null;
alter table ops.batches add column model_claims_new integer default 0;
alter table ops.batches alter column model_claims_new set not null;
alter table ops.batches add column model_refused integer default 0;
alter table ops.batches alter column model_refused set not null;

comment on column ops.batches.claims_new is 'Claims of the rules not seen before.';
comment on column ops.batches.claims_closed is 'Claims of the rules that it closed.';
comment on column ops.batches.model_read is 'Documents that the optional model has read.';
comment on column ops.batches.model_failed is 'Documents that it was to read and has not.';
comment on column ops.batches.model_claims_new is 'Claims of the model not seen before.';
comment on column ops.batches.model_refused is 'Proposals of the model that were refused.';

create table ops.model_readings (
    version_id uuid not null,
    document_id uuid not null,
    model varchar not null,
    prompt varchar not null,
    outcome varchar not null check (outcome in ('read', 'failed')),
    reason varchar,
    detail varchar,
    questions integer not null check (questions >= 0),
    accepted integer not null check (accepted >= 0),
    refused integer not null check (refused >= 0),
    attempts integer not null check (attempts >= 0),
    read_at timestamptz not null,
    batch_id varchar not null,
    check ((outcome = 'failed') = (reason is not null))
);

comment on table ops.model_readings is 'What came of asking the optional model about a text: one row for each text version, model and wording.';
comment on column ops.model_readings.version_id is 'The text version.';
comment on column ops.model_readings.document_id is 'Its document.';
comment on column ops.model_readings.model is 'Name of the model.';
comment on column ops.model_readings.prompt is 'Version of the wording that it was asked with.';
comment on column ops.model_readings.outcome is 'read, or failed: the next runs try again, up to five times.';
comment on column ops.model_readings.reason is 'Why it failed: server_error, timeout, rate_limited ..., not_asked (the run asked nothing more), or the name of our own error; null: it was read.';
comment on column ops.model_readings.detail is 'For people; null: nothing to say.';
comment on column ops.model_readings.questions is 'Pieces that the text was cut into, a question each.';
comment on column ops.model_readings.accepted is 'Proposals that the text bears out: claims.';
comment on column ops.model_readings.refused is 'Proposals that it does not bear out; main.refused_proposals lists them.';
comment on column ops.model_readings.attempts is 'Times that it was asked.';
comment on column ops.model_readings.read_at is 'When the batch was loaded.';
comment on column ops.model_readings.batch_id is 'The batch.';

create table ops.model_refusals (
    version_id uuid not null,
    document_id uuid not null,
    model varchar not null,
    prompt varchar not null,
    position integer not null check (position >= 0),
    lost varchar not null check (lost in ('claim', 'slot')),
    field varchar not null,
    given varchar not null,
    reason varchar not null,
    quote varchar,
    sentence integer,
    batch_id varchar not null
);

comment on table ops.model_refusals is 'What the optional model proposed and the text does not bear out, as its last reading of a text version left it.';
comment on column ops.model_refusals.version_id is 'The text version.';
comment on column ops.model_refusals.document_id is 'Its document.';
comment on column ops.model_refusals.model is 'Name of the model.';
comment on column ops.model_refusals.prompt is 'Version of the wording that it was asked with.';
comment on column ops.model_refusals.position is 'Its place among the refusals of the reading, from 0.';
comment on column ops.model_refusals.lost is 'claim: nothing of the proposal was taken; slot: the claim stands without this slot.';
comment on column ops.model_refusals.field is 'What was at fault: quote, kind, actor, money, times ...; reply: it could not be read.';
comment on column ops.model_refusals.given is 'What was proposed there, at most 300 characters.';
comment on column ops.model_refusals.reason is 'Why it was refused.';
comment on column ops.model_refusals.quote is 'The words that the proposal rests on, at most 300 characters; null: it gives none.';
comment on column ops.model_refusals.sentence is 'Number of the sentence that the proposal names, from 1; null: it names none.';
comment on column ops.model_refusals.batch_id is 'The batch.';

create table ops.model_replies (
    question_sha256 varchar not null check (length(question_sha256) = 64),
    prompt varchar not null,
    model varchar not null,
    reply varchar not null,
    asked_at timestamptz not null
);

comment on table ops.model_replies is 'Replies of the optional model, so that no question is asked twice; each reading judges them anew. Empty in a published copy.';
comment on column ops.model_replies.question_sha256 is 'Hex digest of the question: the text that the model was shown.';
comment on column ops.model_replies.prompt is 'Version of the wording around it.';
comment on column ops.model_replies.model is 'Name of the model.';
comment on column ops.model_replies.reply is 'Its reply, word for word.';
comment on column ops.model_replies.asked_at is 'When it was kept, by the run''s clock.';
