-- What takes effect in the next days?
-- $days days = 180: how many days ahead
-- $today date: counted from this day; by default the day on which the file was published
with asked as (
    select coalesce($today::date, coalesce(published_at, data_until)::date) as today from main.about
)
select t.day, t.precision, t.jurisdiction, t.kind, t.stage, t.factuality, t.object, t.surface, t.quote, t.url
from main.timeline t, asked
where t.what = 'effective' and t.factuality <> 'negated' and t.day between today and today + $days::integer
order by t.day, t.jurisdiction, t.quote;
