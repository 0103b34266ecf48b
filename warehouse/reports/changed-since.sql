-- What do sources say now that they did not say before, and what no longer?
-- $since date: first day; by default seven days before the file was published
with asked as (
    select coalesce($since::date, coalesce(published_at, data_until)::date - interval 7 days) as since from main.about
)
select c.seen_at, c.change, c.jurisdiction, c.kind, c.stage, c.factuality, c.actor, c.object, c.amount, c.currency, c.quote, c.url
from main.changes c, asked
where c.reason = 'page' and c.seen_at >= since
order by c.seen_at, c.url, c.change, c.quote;
