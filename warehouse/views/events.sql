-- Which acts are told, since when, and by how many independent texts?
create view main.events as
with acts as (
    select
        event_id,
        arg_min(
            struct_pack(kind, stage, factuality, jurisdiction, actor, object, amount, currency, quote, url),
            (told_at, first_seen_at, claim_id)
        ) as first,
        min(published_on) as first_told_on,
        max(published_on) as last_told_on,
        min(told_at) as first_told_at,
        count(*) as claims,
        count(distinct document_id) as documents,
        count(distinct publisher) as publishers,
        count(distinct origin_id) as origins
    from main.event_claims
    group by event_id
)
select event_id, first.*, first_told_on, last_told_on, claims, documents, publishers, origins, first_told_at
from acts;

comment on view main.events is 'An act in the world, as the claim says it that told of it first.';
comment on column main.events.event_id is 'Id of the event; it never dies (core.events leads from a merged one to what it became).';
comment on column main.events.kind is 'Kind of act.';
comment on column main.events.stage is 'How far it has come.';
comment on column main.events.factuality is 'asserted, possible or negated.';
comment on column main.events.jurisdiction is 'Whose policy; null: none.';
comment on column main.events.actor is 'Who acts; null: nobody is named.';
comment on column main.events.object is 'What is acted on; null: the text does not say.';
comment on column main.events.amount is 'Its total; null: none is told.';
comment on column main.events.currency is 'ISO 4217; null: no sum, or not resolved.';
comment on column main.events.quote is 'The words.';
comment on column main.events.url is 'Where they stand.';
comment on column main.events.first_told_on is 'First day of publication; null: no document tells its day.';
comment on column main.events.last_told_on is 'Last day of publication; null: no document tells its day.';
comment on column main.events.claims is 'Number of claims that tell of it.';
comment on column main.events.documents is 'Number of documents.';
comment on column main.events.publishers is 'Number of publishers.';
comment on column main.events.origins is 'Number of independent texts: copies and rewrites of one story are one.';
comment on column main.events.first_told_at is 'When it was first told, as `claims.told_at`: never null.';
