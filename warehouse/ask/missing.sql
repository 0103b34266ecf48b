-- Which links that sources named are worth a visit now?
with last_visits as (
    select
        url,
        max(visited_at) as visited_at,
        arg_max(outcome, visited_at) as outcome,
        arg_max(struct_pack(at := next_visit_at), visited_at).at as next_visit_at
    from ops.visits
    group by url
),
links as (
    select l.*, max(l.changed_at) over (partition by l.url) as url_changed_at
    from raw.links l left join core.sources s using (source)
    where
        l.found_in is distinct from 'given'  -- what a person named is visited when a person asks
        and (coalesce(s.is_on, true) or list_contains($sources, l.source))
)
select l.url, l.kind, l.source, l.title, l.published, l.summary, l.updated, l.found_in
from links l left join last_visits v using (url)
where
    (len($sources) = 0 or list_contains($sources, l.source))
    and case
        when v.url is null then true
        when v.outcome = 'gone' then false
        when v.next_visit_at <= $now then true
        when v.outcome in ('deferred', 'rejected') then false
        when l.url not in (select url from raw.pages where archive is not null) then true  -- looked at, never kept
        else coalesce(l.url_changed_at > v.visited_at, false)
    end
qualify row_number() over (partition by l.url order by l.found_at, l.source) = 1
order by l.found_at, l.published desc, l.url;
