-- Who did (or may do, or denied doing) what, for how much, by when, on whose word, and in which words?
create view main.claims as
select * exclude (factuality_by_rules)
from main.all_claims
where reader = 'rules';

comment on view main.claims is 'A current claim of the rules, wide. What the optional model reads is in `all_claims`.';
comment on column main.claims.claim_id is 'Id of the claim: the same as long as its words and values stand.';
comment on column main.claims.kind is 'Kind of act: funding, legislation, regulation, enforcement, trade_control, institution, strategy, partnership, infrastructure, target, consultation or position.';
comment on column main.claims.stage is 'How far it has come: considered, proposed, announced, passed, enacted, in_force, delayed, withdrawn; stated for positions and plain targets.';
comment on column main.claims.factuality is 'asserted, possible or negated.';
comment on column main.claims.actor is 'Who acts, as the text has it; null: the text names nobody.';
comment on column main.claims.actor_id is 'Who that is; null: not resolved, never a guess.';
comment on column main.claims.jurisdiction is 'Whose policy: ISO 3166-1 alpha-2, ISO 3166-2, EU or INT; null: none.';
comment on column main.claims.object is 'What is acted on; null: the text does not say.';
comment on column main.claims.attribution is 'Whom the text credits; null: the publisher itself asserts.';
comment on column main.claims.quote is 'The fullest words that say so.';
comment on column main.claims.amount is 'The first total sum, in major units, in the currency that the publisher leads with; of a range the lower end; null: no total is told.';
comment on column main.claims.currency is 'ISO 4217; null: no sum, or its currency could not be resolved.';
comment on column main.claims.amount_max is 'Upper end of that sum; null: no range.';
comment on column main.claims.deadline is 'Last day by which it is to happen; null: none told.';
comment on column main.claims.effective_from is 'First day of effect; null: none told.';
comment on column main.claims.published_on is 'Day of publication of the document; null: not told.';
comment on column main.claims.first_seen_at is 'When the page that first said so was fetched.';
comment on column main.claims.document_id is 'The document.';
comment on column main.claims.url is 'Its canonical URL.';
comment on column main.claims.title is 'Its title; null: none.';
comment on column main.claims.publisher is 'Its publisher; null: not known.';
comment on column main.claims.event_id is 'The act in the world that it tells, perhaps alone; null: not related yet (publishing does).';
comment on column main.claims.rule is 'Name and version of what read it.';
comment on column main.claims.confidence is 'Probability that it is right, calibrated; null: not calibrated.';
comment on column main.claims.reader is 'Who read it: rules. `all_claims` has those of the model too.';
comment on column main.claims.found_by is 'both (the optional model has a claim of this kind in overlapping words) or rules (it has none); null: no model has read this text.';
comment on column main.claims.actor_is_public is 'Whether who acts, or one of several, is a public body, a country or who is called by an office of it; null: nobody is named, or nothing since this column came (`claimhouse reread` fills it).';
comment on column main.claims.told_at is 'When it was told: the instant or the day (UTC) of publication; of a document that tells none when the page that first said so was fetched.';
