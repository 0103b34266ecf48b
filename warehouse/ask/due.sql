-- Which of the links asked about are worth a visit now: never visited, or due again?
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
where v.url is null or (v.outcome <> 'gone' and v.next_visit_at <= $now)
order by a.position;
