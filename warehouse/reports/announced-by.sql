-- What did one actor announce, propose, pass or enact?
-- $actor text: a part of its name, in any letter case, or its identifier
-- $since date: first day of publication; by default twelve months before the file was published
with asked as (
    select coalesce($since::date, coalesce(published_at, data_until)::date - interval 12 months) as since from main.about
)
select c.published_on, c.kind, c.stage, c.factuality, c.actor, c.object, c.amount, c.currency, c.deadline, c.quote, c.url
from main.claims c, asked
where
    (contains(lower(c.actor), lower($actor::varchar)) or c.actor_id = $actor)
    and c.kind <> 'position'
    and coalesce(c.published_on, c.first_seen_at::date) >= since
order by c.published_on desc, c.quote;
