-- Who was fined, by which regulator, how much?
-- $since date: first day of publication; by default all
select c.published_on, c.actor as regulator, c.actor_id as regulator_id, c.jurisdiction, c.object, m.amount, m.currency, m.qualifier, c.stage, c.quote, c.url
from main.claims c
left join main.claim_money m on m.claim_id = c.claim_id and m.role in ('penalty', 'total')
where c.kind = 'enforcement' and c.factuality = 'asserted' and ($since::date is null or c.published_on >= $since)
order by c.published_on desc, c.actor, m.amount desc;
