-- Merge what was received: links, pages, visits and hosts at rest.
create or replace temp table fresh_links as
    select * from new_links n
    where not exists (from raw.links l where l.url = n.url and l.source is not distinct from n.source)
    qualify row_number() over (partition by url, source order by found_at) = 1;

update raw.links l
set updated = n.updated, changed_at = case when l.updated is null then l.changed_at else n.found_at end
from (from new_links qualify row_number() over (partition by url, source order by found_at desc) = 1) n
where l.url = n.url and l.source is not distinct from n.source and n.updated is not null and l.updated is distinct from n.updated;

insert into raw.links by name from fresh_links;

create or replace temp table fresh_pages as
    select * from new_pages n
    where not exists (from raw.pages p where p.page_id = n.page_id)
    qualify row_number() over (partition by page_id order by fetched_at) = 1;

insert into raw.pages by name from fresh_pages;

-- A page that was only looked at before, and is kept now.
update raw.pages p
set archive = n.archive, batch_id = n.batch_id
from new_pages n
where p.page_id = n.page_id and p.archive is null and n.archive is not null;

insert into ops.visits by name from new_visits;

delete from ops.rests where authority in (select authority from new_rests);
insert into ops.rests by name from new_rests;

-- A page that was removed marks its document, and one that is back unmarks it; neither deletes anything.
update core.documents d
set gone_at = case when v.outcome = 'gone' then v.visited_at end
from (
    from new_visits
    where kind = 'page' and outcome in ('ok', 'partial', 'not_modified', 'gone')
    qualify row_number() over (partition by url order by visited_at desc) = 1
) v
join raw.pages p on p.url = v.url
where d.page_id = p.page_id and (d.gone_at is null) = (v.outcome = 'gone');
