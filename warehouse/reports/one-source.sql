-- What rests on one independent text only?
-- $kind kind: only acts of this kind, as funding or legislation; by default all but positions
-- $since date: first day of publication, of a page without one the day on which it was first seen; by default three months before the file was published
with asked as (
    select coalesce($since::date, coalesce(published_at, data_until)::date - interval 3 months) as since from main.about
)
select e.first_told_on, e.jurisdiction, e.kind, e.stage, e.factuality, e.actor, e.object, e.amount, e.currency, e.documents, e.quote, e.url
from main.events e, asked
where
    e.origins = 1
    and ($kind::varchar is null or e.kind = $kind)
    and (e.kind <> 'position' or $kind is not null)
    and e.first_told_at >= since
order by e.first_told_on desc, e.jurisdiction, e.quote;
