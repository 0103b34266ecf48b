-- What happens on which day, as the current claims tell it?
create view main.timeline as
with days as (
    select claim_id, 'deadline' as what, coalesce(end_date, start_date) as day, precision, surface from core.claim_times where role = 'deadline'
    union all by name
    select claim_id, 'effective' as what, coalesce(start_date, end_date) as day, precision, surface from core.claim_times where role = 'effective'
    union all by name
    select claim_id, 'event' as what, coalesce(start_date, end_date) as day, precision, surface from core.claim_times where role = 'event'
    union all by name
    select claim_id, 'period begins' as what, start_date as day, precision, surface from core.claim_times where role = 'period'
    union all by name
    select claim_id, 'period ends' as what, end_date as day, precision, surface from core.claim_times where role = 'period'
    union all by name
    select claim_id, 'told' as what, published_on as day, 'day' as precision, null as surface from main.claims
)
select
    d.day, d.what, d.precision, d.surface,
    c.claim_id, c.kind, c.stage, c.factuality, c.actor, c.actor_id, c.jurisdiction, c.object, c.attribution,
    c.quote, c.document_id, c.url, c.title, c.publisher, c.event_id
from days d join main.claims c using (claim_id)
where d.day is not null;

comment on view main.timeline is 'One day in a current claim: when it was told, and each date that it tells.';
comment on column main.timeline.day is 'The day; of a coarser date its first day, of a deadline or an end the last.';
comment on column main.timeline.what is 'told (the publication), event, effective, deadline, period begins or period ends.';
comment on column main.timeline.precision is 'How precisely the day is told: year, half, quarter, month, week, day, minute or second; null: vaguely.';
comment on column main.timeline.surface is 'The words of the date; null: told.';
comment on column main.timeline.claim_id is 'The claim.';
comment on column main.timeline.kind is 'Kind of act.';
comment on column main.timeline.stage is 'considered, proposed, announced, passed, enacted, in_force, delayed, withdrawn or stated.';
comment on column main.timeline.factuality is 'asserted, possible or negated.';
comment on column main.timeline.actor is 'Who acts, as the text has it; null: nobody is named.';
comment on column main.timeline.actor_id is 'Who that is; null: not resolved.';
comment on column main.timeline.jurisdiction is 'Whose policy: ISO 3166-1 alpha-2, ISO 3166-2, EU or INT; null: none.';
comment on column main.timeline.object is 'What is acted on; null: the text does not say.';
comment on column main.timeline.attribution is 'Whom the text credits; null: the publisher itself asserts.';
comment on column main.timeline.quote is 'The fullest words that say so.';
comment on column main.timeline.document_id is 'The document.';
comment on column main.timeline.url is 'Its canonical URL.';
comment on column main.timeline.title is 'Its title; null: none.';
comment on column main.timeline.publisher is 'Its publisher; null: not known.';
comment on column main.timeline.event_id is 'The act that it tells, perhaps alone; null: not related yet.';
