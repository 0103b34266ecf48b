-- Which of the links asked about are worth a visit now: never kept, or due again?
with last_visits as (
    select
        url,
        arg_max(outcome, visited_at) as outcome,
        arg_max(struct_pack(at := next_visit_at), visited_at).at as next_visit_at
    from ops.visits semi join asked using (url)
    group by url
)
select a.position
from asked a left join last_visits v using (url)
where case
    when v.url is null then true
    when v.outcome = 'gone' then false
    when v.next_visit_at <= $now then true
    else v.outcome in ('ok', 'partial', 'not_modified') and a.url not in (select url from raw.pages where archive is not null)
end
order by a.position;
