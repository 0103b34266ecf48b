-- Which claim is told independently by whom else?
create view main.corroboration as
select
    a.claim_id, a.event_id, e.origins,
    b.claim_id as other_claim_id, b.publisher as other_publisher, b.published_on as other_published_on, b.quote as other_quote, b.url as other_url,
    b.origin_id <> a.origin_id as is_independent, b.score, b.reasons
from main.event_claims a
join main.event_claims b on b.event_id = a.event_id and b.claim_id <> a.claim_id
join main.events e on e.event_id = a.event_id;

comment on view main.corroboration is 'One claim beside another one of the same event. A claim without a row here rests on one document.';
comment on column main.corroboration.claim_id is 'The claim.';
comment on column main.corroboration.event_id is 'The event that both tell of.';
comment on column main.corroboration.origins is 'Number of independent texts that tell of it.';
comment on column main.corroboration.other_claim_id is 'The other claim.';
comment on column main.corroboration.other_publisher is 'Its publisher; null: not known.';
comment on column main.corroboration.other_published_on is 'Its day of publication; null: not told.';
comment on column main.corroboration.other_quote is 'Its words.';
comment on column main.corroboration.other_url is 'Where they stand.';
comment on column main.corroboration.is_independent is 'Whether the other text is none of its copies or rewrites.';
comment on column main.corroboration.score is 'How alike the other one is to the most alike of the event, 0 to 1.';
comment on column main.corroboration.reasons is 'What speaks for it.';
