-- Which texts do the terms of their sources not allow to be kept whole? Out of the published copy with them: titles, dates, links and quotes of 300 characters stay.
-- The terms of a page's host decide; of a host that no source owns, the terms of any source that led there.
create or replace temp table withheld as
    with owners as (
        select d.document_id, bool_or(s.store_text = 'metadata') as is_withheld
        from core.documents d join core.sources s on list_contains(s.hosts, d.host)
        group by d.document_id
    ),
    guides as (
        select t.document_id, bool_or(s.store_text = 'metadata') as is_withheld
        from core.page_texts t
        join raw.pages p using (page_id)
        left join raw.links l on l.url = p.url
        join core.sources s on s.source in (p.source, l.source)
        group by t.document_id
    )
    select v.version_id, v.document_id
    from core.document_versions v
    left join owners o using (document_id)
    left join guides g using (document_id)
    where coalesce(o.is_withheld, g.is_withheld, false);

update core.document_versions set text = null, lead = null where version_id in (select version_id from withheld);
update core.evidence set quote = left(quote, 300) where version_id in (select version_id from withheld) and length(quote) > 300;
update raw.links set summary = left(summary, 300)
where length(summary) > 300 and source in (select source from core.sources where store_text = 'metadata');
delete from ops.model_replies;
update ops.quarantine set message = left(message, 300) where length(message) > 300;
