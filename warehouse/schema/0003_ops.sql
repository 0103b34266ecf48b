-- How the house runs: batches, visits, hosts at rest, what could not be read or kept, and what was published. (Schema ops and ops.schema_versions exist already: migrate.py makes them first.)
create table ops.batches (
    batch_id varchar primary key,
    run_id varchar not null,
    loaded_at timestamptz not null,
    is_reread boolean not null,
    visits integer not null,
    links integer not null,
    pages integer not null,
    documents_new integer not null,
    versions_new integer not null,
    claims_new integer not null,
    claims_closed integer not null
);

comment on table ops.batches is 'Batches that were loaded, each in one transaction; a batch that is here is never loaded again.';
comment on column ops.batches.batch_id is 'Name of the batch, unique for ever.';
comment on column ops.batches.run_id is 'The run that made it.';
comment on column ops.batches.loaded_at is 'When it was loaded, by the run''s clock.';
comment on column ops.batches.is_reread is 'Whether it read kept pages again rather than visiting any.';
comment on column ops.batches.visits is 'Visits recorded.';
comment on column ops.batches.links is 'Links that nobody had named before.';
comment on column ops.batches.pages is 'New page versions.';
comment on column ops.batches.documents_new is 'Documents not seen before.';
comment on column ops.batches.versions_new is 'Text versions not seen before, those of new documents included.';
comment on column ops.batches.claims_new is 'Claims not seen before.';
comment on column ops.batches.claims_closed is 'Claims that it closed.';

create table ops.visits (
    visit_id uuid not null,
    url varchar not null check (url <> ''),
    kind varchar not null check (kind in ('page', 'feed', 'sitemap', 'listing', 'api')),
    source varchar,
    visited_at timestamptz not null,
    outcome varchar not null check (outcome in ('ok', 'not_modified', 'partial', 'gone', 'deferred', 'rejected')),
    reason varchar,
    detail varchar,
    status integer,
    final_url varchar,
    moved_to varchar,
    etag varchar,
    last_modified varchar,
    next_visit_at timestamptz,
    attempts integer not null check (attempts >= 0),
    links_found integer check (links_found >= 0),
    page_id uuid,
    is_quarantined boolean not null,
    batch_id varchar not null
);

comment on table ops.visits is 'What came of asking for a URL, once for each time.';
comment on column ops.visits.visit_id is 'UUID of a hash of the batch and the place of the visit in it.';
comment on column ops.visits.url is 'The URL as asked for.';
comment on column ops.visits.kind is 'What was expected there.';
comment on column ops.visits.source is 'Id of the source that led there; null: a person named the URL.';
comment on column ops.visits.visited_at is 'Instant of the visit.';
comment on column ops.visits.outcome is 'ok, not_modified, partial, gone, deferred or rejected.';
comment on column ops.visits.reason is 'Why it was deferred or rejected; null: with the other outcomes.';
comment on column ops.visits.detail is 'For people: what was seen; null: nothing to say.';
comment on column ops.visits.status is 'HTTP status of the last response; null: none came.';
comment on column ops.visits.final_url is 'The URL after redirections; null: no response came.';
comment on column ops.visits.moved_to is 'Where permanent redirections lead, to be asked first next time; null: not moved.';
comment on column ops.visits.etag is 'Validator to be echoed in If-None-Match; null: not sent.';
comment on column ops.visits.last_modified is 'Validator to be echoed in If-Modified-Since; null: not sent.';
comment on column ops.visits.next_visit_at is 'Not to be visited again before; null: only a sign of change leads back, or nothing does (gone).';
comment on column ops.visits.attempts is 'Requests that the visit took.';
comment on column ops.visits.links_found is 'Links that an index page held; null: no index page, or none was read.';
comment on column ops.visits.page_id is 'The page version that came; null: nothing came, or nothing new.';
comment on column ops.visits.is_quarantined is 'Whether the page that came could not be read; its validators are then not used.';
comment on column ops.visits.batch_id is 'The batch that stored it.';

create table ops.rests (
    authority varchar not null,
    rest_until timestamptz not null
);

comment on table ops.rests is 'Hosts that asked to be left alone.';
comment on column ops.rests.authority is 'Host, and port where the URL has one, as the client names them.';
comment on column ops.rests.rest_until is 'Not to be asked before.';

create table ops.quarantine (
    page_id uuid not null,
    url varchar not null,
    stage varchar not null check (stage in ('parse', 'read')),
    error varchar not null,
    message varchar not null,
    quarantined_at timestamptz not null,
    released_at timestamptz,
    batch_id varchar not null
);

comment on table ops.quarantine is 'Pages that a reader of ours failed on, each with the reason; the bytes are in the archive.';
comment on column ops.quarantine.page_id is 'The page version.';
comment on column ops.quarantine.url is 'The URL as asked for.';
comment on column ops.quarantine.stage is 'parse (no document came of it) or read (a document, but no claims).';
comment on column ops.quarantine.error is 'Name of the error.';
comment on column ops.quarantine.message is 'What the error said.';
comment on column ops.quarantine.quarantined_at is 'When the batch that failed was loaded.';
comment on column ops.quarantine.released_at is 'When a later batch read the page; null: still in quarantine.';
comment on column ops.quarantine.batch_id is 'The batch that failed.';

create table ops.refusals (
    document_id uuid not null,
    version_id uuid not null,
    claim_position integer,
    field varchar not null,
    given varchar not null,
    reason varchar not null,
    batch_id varchar not null
);

comment on table ops.refusals is 'What readers gave and the shelf did not take, because a row must be true: a sum that is no number, a quote outside its text ...';
comment on column ops.refusals.document_id is 'The document.';
comment on column ops.refusals.version_id is 'The text version.';
comment on column ops.refusals.claim_position is 'Place of the claim in the reading, from 0; null: the document itself.';
comment on column ops.refusals.field is 'What was refused: claim, evidence, money, times, quantities, or a field of the document.';
comment on column ops.refusals.given is 'What was given.';
comment on column ops.refusals.reason is 'Why it was refused.';
comment on column ops.refusals.batch_id is 'The batch that gave it.';

create table ops.publications (
    published_at timestamptz not null,
    claimhouse_version varchar not null
);

comment on table ops.publications is 'The publication that this file is: one row in a published copy, none in the working file.';
comment on column ops.publications.published_at is 'When it was published.';
comment on column ops.publications.claimhouse_version is 'The version of Claimhouse that made it.';
