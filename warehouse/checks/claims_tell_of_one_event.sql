-- Every claim that is related must tell of one event, which stands.
select r.claim_id, count(*) as events, count(e.event_id) as standing
from core.event_claims r left join core.events e on e.event_id = r.event_id and e.redirects_to is null
group by r.claim_id
having count(*) <> 1 or count(e.event_id) <> 1;
