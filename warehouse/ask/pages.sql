-- Which page versions are on the shelf, or in quarantine, or with a current text that the optional model failed on, oldest first?
select p.page_id::varchar, p.url, p.final_url, p.kind, p.sha256, p.fetched_at, p.archive, p.source, l.title, l.published
from raw.pages p
left join (from raw.links qualify row_number() over (partition by url order by (found_in = 'given') desc nulls last, found_at, source) = 1) l using (url)
where
    p.archive is not null
    and (len($sources) = 0 or list_contains($sources, p.source))
    and (not $quarantined or p.page_id in (select page_id from ops.quarantine where released_at is null))
    and (
        $model::varchar is null
        or p.page_id in (
            select d.page_id
            from core.documents d join ops.model_readings r using (version_id)
            where r.model = $model and r.prompt = $prompt and r.outcome = 'failed' and r.attempts < 5
        )
    )
order by p.fetched_at, p.page_id;
