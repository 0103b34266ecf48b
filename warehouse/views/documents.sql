-- What does each document say about itself, in its current version?
create view main.documents as
select
    d.document_id,
    d.version_id,
    d.url,
    v.title,
    v.publisher,
    v.authors,
    v.published_on,
    v.published_at,
    v.published_precision,
    v.published_basis,
    v.language,
    v.lead,
    v.text,
    d.source,
    s.licence,
    v.completeness,
    v.relevance,
    v.confidence as reading_confidence,
    d.first_seen_at,
    d.last_changed_at,
    d.gone_at,
    v.jurisdiction as publisher_jurisdiction,
    v.reasons as relevance_reasons
from core.documents d
join core.document_versions v using (version_id)
left join core.sources s on s.source = d.source
where d.withdrawn_at is null;

comment on view main.documents is 'A document, in its current version.';
comment on column main.documents.document_id is 'Id of the document: of its canonical URL.';
comment on column main.documents.version_id is 'Id of its current text version.';
comment on column main.documents.url is 'Canonical URL.';
comment on column main.documents.title is 'Title; null: the page has none.';
comment on column main.documents.publisher is 'Publisher of the final URL; null: not known.';
comment on column main.documents.authors is 'Authors as named.';
comment on column main.documents.published_on is 'Day of publication as printed, locally; null: none is printed.';
comment on column main.documents.published_at is 'Instant of publication; null: the page gives no time.';
comment on column main.documents.published_precision is 'How precisely publication is told; null: not at all.';
comment on column main.documents.published_basis is 'Where publication was read; null: nowhere.';
comment on column main.documents.language is 'BCP 47; null: not known.';
comment on column main.documents.lead is 'The standfirst; null: none, or the source''s terms do not allow it here.';
comment on column main.documents.text is 'Lead and body, parted by a blank line; null: the source''s terms do not allow it here.';
comment on column main.documents.source is 'Source that led there first; null: a person named the URL.';
comment on column main.documents.licence is 'Terms of that source; null: no source, or not registered.';
comment on column main.documents.completeness is 'full or partial.';
comment on column main.documents.relevance is 'How surely it is about AI policy, 0 to 1; null: not read yet.';
comment on column main.documents.reading_confidence is 'Agreement between the voices that read the page, 0 to 1; null: one voice spoke.';
comment on column main.documents.first_seen_at is 'When its oldest page that we kept was fetched.';
comment on column main.documents.last_changed_at is 'When the page that brought its current text was fetched.';
comment on column main.documents.gone_at is 'When it was found removed; null: it stands, as far as we know.';
comment on column main.documents.publisher_jurisdiction is 'Jurisdiction of the publisher; null: not known.';
comment on column main.documents.relevance_reasons is 'Why it was found to be about AI policy or not: how often what is named in it, then what speaks for and against with its weight; empty: not read yet, or nothing was seen.';
