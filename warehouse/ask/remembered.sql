-- What is known of the URLs asked about? Validators only where they say that nothing changed: never of a page in quarantine, of an index with
-- parts missing, nor of one in parts, which may grow while the index that names them stays as it is.
with visits as (
    select * from ops.visits semi join asked using (url)
),
bodies as (
    from visits
    where
        outcome in ('ok', 'partial')
        and page_id in (select page_id from raw.pages where not $kept or archive is not null)
    qualify row_number() over (partition by url order by visited_at desc) = 1
),
in_parts as (
    select b.url
    from bodies b semi join ops.visits v
        on v.batch_id = b.batch_id and v.source = b.source and v.kind = b.kind and v.kind <> 'page' and v.url <> b.url
),
doubted as (  -- what came has to be read again, whatever the server says of it
    select b.url
    from bodies b left join core.sources s on s.url = b.url
    where
        b.is_quarantined or (b.kind <> 'page' and (b.outcome = 'partial' or b.links_found < s.expect_links))
        or b.url in (select url from in_parts)
),
confirmed as (
    select
        v.url,
        arg_max(v.etag, v.visited_at) as etag,
        arg_max(v.last_modified, v.visited_at) as last_modified
    from visits v join bodies b using (url)
    where v.outcome = 'not_modified' and v.visited_at > b.visited_at
    group by v.url
),
moves as (
    select url, arg_max(struct_pack(at := moved_to), visited_at).at as moved_to
    from visits
    where outcome in ('ok', 'partial', 'not_modified')
    group by url
)
select
    a.url,
    case when d.url is not null then null else coalesce(c.etag, b.etag) end as etag,
    case when d.url is not null then null else coalesce(c.last_modified, b.last_modified) end as last_modified,
    case when d.url is not null then null else p.sha256 end as sha256,
    m.moved_to
from asked a
left join bodies b using (url)
left join doubted d using (url)
left join confirmed c using (url)
left join moves m using (url)
left join raw.pages p on p.page_id = b.page_id
where b.url is not null or m.url is not null;
