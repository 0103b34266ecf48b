-- What was received: the frontier of links and the page versions. Bodies lie in the WARC archive; nothing here is ever changed by a reader of ours.
create schema raw;

create table raw.links (
    url varchar not null check (url <> ''),
    source varchar,
    kind varchar not null check (kind in ('page', 'feed', 'sitemap', 'listing', 'api')),
    title varchar,
    published varchar,
    summary varchar,
    updated varchar,
    found_in varchar,
    found_at timestamptz not null,
    changed_at timestamptz,
    batch_id varchar not null
);

comment on table raw.links is 'The frontier: every URL that a source named, one row for each source that named it. Stored in the transaction that stores the visit to the source.';
comment on column raw.links.url is 'The address as the source gives it, made absolute.';
comment on column raw.links.source is 'Id of the source that named the URL; null: a person did.';
comment on column raw.links.kind is 'What is expected there: page, feed, sitemap, listing or api.';
comment on column raw.links.title is 'Title as the source tells it; null: it tells none.';
comment on column raw.links.published is 'Publication as the source writes it, unread; null: it tells none.';
comment on column raw.links.summary is 'Summary as the source tells it; null: it tells none.';
comment on column raw.links.updated is 'Last change as the source writes it, unread; null: it tells none.';
comment on column raw.links.found_in is 'Where it stood: feed, listing, sitemap, api, or given (by a person); null: not known.';
comment on column raw.links.found_at is 'Instant of the visit that found it first.';
comment on column raw.links.changed_at is 'Instant of the visit that found another `updated` than before, which asks for another look; null: it never changed.';
comment on column raw.links.batch_id is 'The batch that stored it.';

create table raw.pages (
    page_id uuid not null,
    url varchar not null check (url <> ''),
    final_url varchar not null,
    kind varchar not null check (kind in ('page', 'feed', 'sitemap', 'listing', 'api')),
    sha256 varchar not null check (length(sha256) = 64),
    body_bytes bigint not null check (body_bytes >= 0),
    status integer not null,
    headers varchar not null,
    fetched_at timestamptz not null,
    archive varchar,
    source varchar,
    batch_id varchar not null
);

comment on table raw.pages is 'Page versions: every body that ever differed at a URL, once.';
comment on column raw.pages.page_id is 'UUID of a hash of URL and body digest.';
comment on column raw.pages.url is 'The URL as asked for.';
comment on column raw.pages.final_url is 'The URL after redirections.';
comment on column raw.pages.kind is 'What was expected there: page, feed, sitemap, listing or api.';
comment on column raw.pages.sha256 is 'Hex digest of the body.';
comment on column raw.pages.body_bytes is 'Length of the body in bytes, content codings undone.';
comment on column raw.pages.status is 'HTTP status of the response.';
comment on column raw.pages.headers is 'Response headers in the order received, as JSON: [[name, value], ...].';
comment on column raw.pages.fetched_at is 'Instant at which this version was fetched first.';
comment on column raw.pages.archive is 'Address of the bytes: WARC file name # offset; null: it was only looked at, the bytes were not kept.';
comment on column raw.pages.source is 'Id of the source that led there; null: a person named the URL.';
comment on column raw.pages.batch_id is 'The batch that stored it.';
