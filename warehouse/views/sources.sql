-- How is each source?
create view main.sources as
with visits as (
    select
        s.source,
        v.visited_at,
        case
            when v.is_quarantined then 'could not be read'
            when v.outcome in ('rejected', 'gone') then coalesce(v.reason, v.outcome)
            when v.links_found > 0 and starts_with(v.detail, 'selectors that match nothing') then v.detail  -- its links are guessed
            when v.links_found < s.expect_links then format('{} links where at least {} were promised', v.links_found, s.expect_links)
        end as failure,
        v.outcome,
        v.detail,
        v.outcome = 'deferred' as is_deferred
    from core.sources s join ops.visits v on v.source = s.source and v.url = s.url
),
told as (  -- a deferred visit is neither: nobody was asked
    select
        source,
        max(visited_at) as last_visit_at,
        max(visited_at) filter (failure is null and not is_deferred) as last_success_at,
        arg_max(struct_pack(failure, outcome, detail), visited_at) filter (not is_deferred) as latest
    from visits
    group by source
),
failing as (
    select v.source, count(*) as failures, min(v.visited_at) as failing_since
    from visits v join told t using (source)
    where v.failure is not null and (t.last_success_at is null or v.visited_at > t.last_success_at)
    group by v.source
),
pages as (
    select source, detail, row_number() over (partition by source order by visited_at desc, url) as newest
    from ops.visits
    where kind = 'page' and outcome in ('ok', 'partial')
),
drifted as (  -- the newest pages were all read without the source's own selectors: its site has changed
    select source, any_value(detail) as reason
    from pages
    where newest <= 5
    group by source
    having bool_and(coalesce(starts_with(detail, 'selectors that match nothing'), false))
),
counted as (
    select
        source,
        count(*) as documents,
        count(*) filter (first_seen_at > (select max(visited_at) from ops.visits) - interval 7 days) as new_documents
    from core.documents
    where withdrawn_at is null
    group by source
)
select
    s.source,
    s.publisher,
    s.jurisdiction,
    s.tier,
    t.last_success_at,
    coalesce(c.new_documents, 0) as new_documents,
    case
        when not s.is_on then 'off'
        when t.latest.failure is not null or r.reason is not null then 'failing'
        when t.last_success_at is null then 'waiting'
        when t.latest.outcome = 'partial' then 'partial'
        else 'ok'
    end as health,
    case when s.is_on then coalesce(t.latest.failure, r.reason, t.latest.detail) else s.off_because end as reason,
    coalesce(f.failures, 0) as consecutive_failures,
    f.failing_since,
    t.last_visit_at,
    coalesce(c.documents, 0) as documents,
    s.licence,
    s.store_text,
    s.kind,
    s.url
from core.sources s
left join told t using (source)
left join failing f using (source)
left join drifted r using (source)
left join counted c using (source);

comment on view main.sources is 'A source and its health.';
comment on column main.sources.source is 'Id of the source.';
comment on column main.sources.publisher is 'Who publishes.';
comment on column main.sources.jurisdiction is 'ISO 3166-1 alpha-2, ISO 3166-2, EU or INT; null: none.';
comment on column main.sources.tier is 'official, news, research or industry.';
comment on column main.sources.last_success_at is 'Last visit to its index that succeeded; null: none did.';
comment on column main.sources.new_documents is 'Documents first seen in the seven days up to the newest visit in this file.';
comment on column main.sources.health is 'ok, partial (its index came, and not whole), failing (the last visit to its index failed, or held fewer links than promised, or its selectors match nothing any more), off, or waiting (no visit has told anything yet).';
comment on column main.sources.reason is 'Why it is off or failing, or what of its index could not be used; null: it is well.';
comment on column main.sources.consecutive_failures is 'Failed visits since the last success.';
comment on column main.sources.failing_since is 'First of them; null: the last visit succeeded.';
comment on column main.sources.last_visit_at is 'Last visit to its index; null: never visited.';
comment on column main.sources.documents is 'Documents that it led to first.';
comment on column main.sources.licence is 'Terms under which its pages may be used.';
comment on column main.sources.store_text is 'full, or metadata: published without text, quotes of at most 300 characters.';
comment on column main.sources.kind is 'What stands at its URL: page, feed, sitemap, listing or api.';
comment on column main.sources.url is 'Where it names its pages.';
