-- What did documents begin, cease or begin again to say, and was it the source that changed or our reading?
create view main.changes as
select
    h.recorded_at as changed_at, h.change, h.reason, h.seen_at,
    h.claim_id, c.kind, c.stage, c.factuality, c.actor, c.actor_id, c.jurisdiction, c.object, c.attribution,
    m.first.amount as amount, m.first.currency as currency,
    e.quote, h.document_id, d.url, v.title, v.publisher, h.version_id, c.closed_at is null as is_current
from core.claim_history h
join core.claims c using (claim_id)
join core.evidence e on e.claim_id = h.claim_id and e.position = 0
join core.documents d on d.document_id = h.document_id
join core.document_versions v on v.version_id = h.version_id
left join (
    select claim_id, arg_min(struct_pack(amount, currency), position) as first from core.claim_money where role = 'total' group by claim_id
) m on m.claim_id = h.claim_id
where c.reader = 'rules';

comment on view main.changes is 'One opening, closing or reopening of a claim. For news ask for reason = ''page''.';
comment on column main.changes.changed_at is 'When it was recorded here.';
comment on column main.changes.change is 'opened, closed or reopened.';
comment on column main.changes.reason is 'page: the source changed; reader: our reading of the same words did.';
comment on column main.changes.seen_at is 'When the page behind it was fetched.';
comment on column main.changes.claim_id is 'The claim.';
comment on column main.changes.kind is 'Kind of act.';
comment on column main.changes.stage is 'considered, proposed, announced, passed, enacted, in_force, delayed, withdrawn or stated.';
comment on column main.changes.factuality is 'asserted, possible or negated.';
comment on column main.changes.actor is 'Who acts, as the text has it; null: nobody is named.';
comment on column main.changes.actor_id is 'Who that is; null: not resolved.';
comment on column main.changes.jurisdiction is 'Whose policy: ISO 3166-1 alpha-2, ISO 3166-2, EU or INT; null: none.';
comment on column main.changes.object is 'What is acted on; null: the text does not say.';
comment on column main.changes.attribution is 'Whom the text credits; null: the publisher itself asserts.';
comment on column main.changes.amount is 'Its first total; null: none is told.';
comment on column main.changes.currency is 'ISO 4217; null: no sum, or not resolved.';
comment on column main.changes.quote is 'The fullest words that say so.';
comment on column main.changes.document_id is 'The document.';
comment on column main.changes.url is 'Its canonical URL.';
comment on column main.changes.title is 'Its title; null: none.';
comment on column main.changes.publisher is 'Its publisher; null: not known.';
comment on column main.changes.version_id is 'The text version that opened or ended it.';
comment on column main.changes.is_current is 'Whether the claim stands today.';
