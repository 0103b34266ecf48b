-- Put the events of today in place of yesterday's; ids stay, events that were merged lead to what they became.
delete from core.event_claims;
insert into core.event_claims by name from new_event_claims;

insert into core.events
    select distinct event_id, founded_by, null::uuid from new_events n
    where not exists (from core.events e where e.event_id = n.event_id);

update core.events set redirects_to = null where redirects_to is not null and event_id in (select event_id from new_events);
update core.events e set redirects_to = m.redirects_to from merged m where m.event_id in (e.event_id, e.redirects_to);
