-- Which deadlines fall in the next days?
-- $days days = 90: how many days ahead
-- $today date: counted from this day; by default the day on which the file was published
-- $jurisdiction jurisdiction: only this one, as KR, US-CA or EU; by default all
with asked as (
    select coalesce($today::date, coalesce(published_at, data_until)::date) as today from main.about
)
select t.day, t.precision, t.jurisdiction, t.actor, t.kind, t.stage, t.factuality, t.object, t.surface, t.quote, t.url
from main.timeline t, asked
where
    t.what = 'deadline'
    and t.factuality <> 'negated'
    and t.day between today and today + $days::integer
    and ($jurisdiction::varchar is null or t.jurisdiction = $jurisdiction)
order by t.day, t.jurisdiction, t.quote;
