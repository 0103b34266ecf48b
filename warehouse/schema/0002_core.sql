-- What was understood: sources, documents with their text versions, claims with their values and evidence, and how they changed.
create schema core;

create table core.sources (
    source varchar primary key,
    publisher varchar not null,
    jurisdiction varchar,
    tier varchar not null,
    licence varchar not null,
    store_text varchar not null check (store_text in ('full', 'metadata')),
    kind varchar not null check (kind in ('page', 'feed', 'sitemap', 'listing', 'api')),
    url varchar not null,
    hosts varchar[] not null,
    expect_links integer not null check (expect_links >= 0),
    is_on boolean not null,
    off_because varchar
);

comment on table core.sources is 'The registry of sources as the last run that wrote here knew it.';
comment on column core.sources.source is 'Id of the source: the name of its file.';
comment on column core.sources.publisher is 'Who publishes.';
comment on column core.sources.jurisdiction is 'ISO 3166-1 alpha-2, ISO 3166-2, EU or INT; null: none.';
comment on column core.sources.tier is 'official, news, research or industry.';
comment on column core.sources.licence is 'Terms under which its pages may be used.';
comment on column core.sources.store_text is 'full, or metadata: published without text, quotes of at most 300 characters.';
comment on column core.sources.kind is 'What stands at its URL: page, feed, sitemap, listing or api.';
comment on column core.sources.url is 'Where it names its pages.';
comment on column core.sources.hosts is 'Hosts of its pages; its terms hold for every page there.';
comment on column core.sources.expect_links is 'Fewer links than this on a visit are a failure, not "nothing new".';
comment on column core.sources.is_on is 'Whether runs visit it unasked.';
comment on column core.sources.off_because is 'Why it is off; null: it is on.';

create table core.documents (
    document_id uuid not null,
    url varchar not null check (url <> ''),
    host varchar not null,
    source varchar,
    version_id uuid not null,
    page_id uuid not null,
    fetched_at timestamptz not null,
    first_seen_at timestamptz not null,
    last_changed_at timestamptz not null,
    gone_at timestamptz,
    withdrawn_at timestamptz,
    batch_id varchar not null
);

comment on table core.documents is 'Documents: one row a canonical URL.';
comment on column core.documents.document_id is 'UUID of a hash of the canonical URL.';
comment on column core.documents.url is 'The canonical URL.';
comment on column core.documents.host is 'Host of the canonical URL.';
comment on column core.documents.source is 'Id of the source that led there first; null: a person named the URL.';
comment on column core.documents.version_id is 'Its current text version.';
comment on column core.documents.page_id is 'The page version that the current text was read from last.';
comment on column core.documents.fetched_at is 'Instant at which that page version was fetched; older pages never replace the current text.';
comment on column core.documents.first_seen_at is 'Instant at which the oldest page that we kept of it was fetched.';
comment on column core.documents.last_changed_at is 'Instant at which the page that brought the current text was fetched.';
comment on column core.documents.gone_at is 'Instant of the visit that found it removed; null: it stands, as far as we know.';
comment on column core.documents.withdrawn_at is 'When a rereading found that its page is no document at all (a login form, say); its claims are closed. Null: it is one.';
comment on column core.documents.batch_id is 'The batch that stored it.';

create table core.document_versions (
    version_id uuid not null,
    document_id uuid not null,
    page_id uuid not null,
    fetched_at timestamptz not null,
    title varchar,
    title_variants varchar[] not null,
    text varchar,
    lead varchar,
    body_start integer not null check (body_start >= 0),
    authors varchar[] not null,
    publisher varchar,
    jurisdiction varchar,
    published_on date,
    published_at timestamptz,
    published_precision varchar check (published_precision in ('year', 'half', 'quarter', 'month', 'week', 'day', 'minute', 'second')),
    published_zone varchar,
    published_basis varchar,
    language varchar,
    completeness varchar not null check (completeness in ('full', 'partial')),
    confidence double check (confidence between 0 and 1),
    page_starts integer[] not null,
    relevance double check (relevance between 0 and 1),
    reasons varchar[] not null,
    digest varchar not null,
    batch_id varchar not null
);

comment on table core.document_versions is 'Text versions of documents: a row a text that ever differed, with what the page says about it.';
comment on column core.document_versions.version_id is 'UUID of a hash of document and text.';
comment on column core.document_versions.document_id is 'The document.';
comment on column core.document_versions.page_id is 'The page version that gave this text first.';
comment on column core.document_versions.fetched_at is 'Instant at which that page version was fetched.';
comment on column core.document_versions.title is 'Title; null: the page has none.';
comment on column core.document_versions.title_variants is 'The other titles that the page gives itself.';
comment on column core.document_versions.text is 'Lead and body, parted by a blank line; evidence is cut from it. Null: a published copy, and the source''s terms do not allow the text.';
comment on column core.document_versions.lead is 'The standfirst; null: none, or a published copy without text.';
comment on column core.document_versions.body_start is 'Where the body begins in text, in code points.';
comment on column core.document_versions.authors is 'Authors as named.';
comment on column core.document_versions.publisher is 'Publisher of the final URL; null: not known.';
comment on column core.document_versions.jurisdiction is 'Jurisdiction of the publisher; null: not known.';
comment on column core.document_versions.published_on is 'The day of publication as the page prints it, locally; null: it prints none.';
comment on column core.document_versions.published_at is 'The instant of publication; null: the page gives no time. Midnight is never made up.';
comment on column core.document_versions.published_precision is 'How precisely publication is told; null: not at all.';
comment on column core.document_versions.published_zone is 'Time zone as given; null: the page names none.';
comment on column core.document_versions.published_basis is 'Where publication was read; null: nowhere.';
comment on column core.document_versions.language is 'BCP 47; null: not known.';
comment on column core.document_versions.completeness is 'full, or partial: a paywall or a cut left only some of it.';
comment on column core.document_versions.confidence is 'Agreement between the voices that read the page, 0 to 1; null: one voice spoke.';
comment on column core.document_versions.page_starts is 'Offsets in text at which the pages of a paged document begin; empty: it has no pages.';
comment on column core.document_versions.relevance is 'How surely it is about AI policy, 0 to 1; null: not read yet.';
comment on column core.document_versions.reasons is 'Why it was found relevant or not.';
comment on column core.document_versions.digest is 'Digest of all that was read last, title to claims, to see that another reading found the same.';
comment on column core.document_versions.batch_id is 'The batch that stored it.';

create table core.page_texts (
    page_id uuid not null,
    document_id uuid not null,
    version_id uuid not null,
    read_at timestamptz not null
);

comment on table core.page_texts is 'Which text version today''s parsers read from which page version; a page that is no document has no row.';
comment on column core.page_texts.page_id is 'The page version.';
comment on column core.page_texts.document_id is 'The document that it is.';
comment on column core.page_texts.version_id is 'The text version read from it.';
comment on column core.page_texts.read_at is 'When the batch that read it last was loaded.';

create table core.document_history (
    document_id uuid not null,
    version_id uuid not null,
    page_id uuid not null,
    reason varchar not null check (reason in ('new', 'page', 'reader')),
    seen_at timestamptz not null,
    recorded_at timestamptz not null,
    batch_id varchar not null
);

comment on table core.document_history is 'Each time that a text version became the current one of its document.';
comment on column core.document_history.document_id is 'The document.';
comment on column core.document_history.version_id is 'The version that became current.';
comment on column core.document_history.page_id is 'The page version that it was read from.';
comment on column core.document_history.reason is 'new: first text of the document; page: the source changed it; reader: the same page was read differently.';
comment on column core.document_history.seen_at is 'Instant at which that page version was fetched.';
comment on column core.document_history.recorded_at is 'When the batch was loaded.';
comment on column core.document_history.batch_id is 'The batch.';

create table core.claims (
    claim_id uuid not null,
    document_id uuid not null,
    version_id uuid not null,
    position integer not null check (position >= 0),
    kind varchar not null check (kind in ('funding', 'legislation', 'regulation', 'enforcement', 'trade_control', 'institution',
        'strategy', 'partnership', 'infrastructure', 'target', 'consultation', 'position')),
    stage varchar not null check (stage in ('considered', 'proposed', 'announced', 'passed', 'enacted', 'in_force', 'delayed', 'withdrawn', 'stated')),
    factuality varchar not null check (factuality in ('asserted', 'possible', 'negated')),
    actor varchar,
    actor_id varchar,
    jurisdiction varchar,
    object varchar,
    attribution varchar,
    rule varchar not null,
    confidence double check (confidence between 0 and 1),
    first_seen_at timestamptz not null,
    first_reason varchar not null check (first_reason in ('page', 'reader')),
    last_read_at timestamptz not null,
    closed_at timestamptz,
    closed_version_id uuid,
    closed_reason varchar check (closed_reason in ('page', 'reader')),
    batch_id varchar not null,
    check ((closed_at is null) = (closed_reason is null)),
    check ((closed_at is null) = (closed_version_id is null))
);

comment on table core.claims is 'Claims, current and closed. A claim keeps its id while its words and values stand, across readings and text versions.';
comment on column core.claims.claim_id is 'UUID of a hash of document, kind, normalised fullest quote and values.';
comment on column core.claims.document_id is 'The document that makes the claim.';
comment on column core.claims.version_id is 'The text version that it was read from last; its evidence and values are anchored there.';
comment on column core.claims.position is 'Its place among the claims of the document, from 0.';
comment on column core.claims.kind is 'Kind of act: funding, legislation, regulation, enforcement, trade_control, institution, strategy, partnership, infrastructure, target, consultation or position.';
comment on column core.claims.stage is 'How far the act has come: considered, proposed, announced, passed, enacted, in_force, delayed, withdrawn; stated for positions and plain targets.';
comment on column core.claims.factuality is 'asserted, possible or negated.';
comment on column core.claims.actor is 'Who acts, as the text has it; null: the text names nobody.';
comment on column core.claims.actor_id is 'Identifier of the organisation or jurisdiction that the actor is; null: not resolved, never a guess.';
comment on column core.claims.jurisdiction is 'Whose policy: ISO 3166-1 alpha-2, ISO 3166-2, EU or INT; null: none.';
comment on column core.claims.object is 'What is acted on; null: the text does not say.';
comment on column core.claims.attribution is 'Whom the text credits; null: the publisher itself asserts.';
comment on column core.claims.rule is 'Name and version of what read it.';
comment on column core.claims.confidence is 'Probability that the claim is right, calibrated on labelled data; null: not calibrated.';
comment on column core.claims.first_seen_at is 'Instant at which the page version that it was first read from was fetched.';
comment on column core.claims.first_reason is 'page: it came with a new text; reader: a later reading found it in a text that we had.';
comment on column core.claims.last_read_at is 'When the batch that read it last was loaded.';
comment on column core.claims.closed_at is 'When it was closed; null: it is current.';
comment on column core.claims.closed_version_id is 'The text version that ended it; null: it is current.';
comment on column core.claims.closed_reason is 'page: the source no longer says so; reader: our reading no longer finds it; null: it is current.';
comment on column core.claims.batch_id is 'The batch that stored it first.';

create table core.evidence (
    claim_id uuid not null,
    version_id uuid not null,
    position integer not null check (position >= 0),
    start_char integer not null check (start_char >= 0),
    end_char integer not null,
    quote varchar not null,
    paragraph integer not null check (paragraph >= 1),
    paragraph_start integer not null,
    paragraph_end integer not null,
    page integer check (page >= 1),
    check (end_char > start_char),
    check (paragraph_start <= start_char and paragraph_end >= end_char)
);

comment on table core.evidence is 'The words that say so: quotes of claims, the fullest first.';
comment on column core.evidence.claim_id is 'The claim.';
comment on column core.evidence.version_id is 'The text version that the quote is cut from.';
comment on column core.evidence.position is 'Its place among the quotes of the claim; 0 is the fullest statement.';
comment on column core.evidence.start_char is 'Where it begins in the text, in code points.';
comment on column core.evidence.end_char is 'Where it ends, exclusive.';
comment on column core.evidence.quote is 'The words: text[start_char:end_char]. In a published copy cut to 300 characters where the source''s terms ask for it.';
comment on column core.evidence.paragraph is 'Number of the paragraph that it begins in, from 1.';
comment on column core.evidence.paragraph_start is 'Where that paragraph begins in the text.';
comment on column core.evidence.paragraph_end is 'Where the paragraph that the quote ends in ends.';
comment on column core.evidence.page is 'Number of the page it begins on, from 1; null: the document has no pages.';

create table core.claim_money (
    claim_id uuid not null,
    position integer not null check (position >= 0),
    amount decimal(38, 2) not null,
    amount_max decimal(38, 2),
    currency varchar check (regexp_full_match(currency, '[A-Z]{3}')),
    currency_basis varchar not null check (currency_basis in ('sign', 'code', 'word', 'jurisdiction', 'publisher', 'default')),
    qualifier varchar not null check (qualifier in ('exact', 'approx', 'min', 'max', 'range')),
    per varchar check (per in ('year', 'month', 'day')),
    role varchar not null check (role in ('total', 'part', 'conversion', 'penalty')),
    surface varchar not null,
    start_char integer not null check (start_char >= 0),
    end_char integer not null,
    check (end_char > start_char),
    check (amount_max >= amount)
);

comment on table core.claim_money is 'Sums that claims tell.';
comment on column core.claim_money.claim_id is 'The claim.';
comment on column core.claim_money.position is 'Its place among the sums of the claim, from 0.';
comment on column core.claim_money.amount is 'The sum in major units of its currency; of a range the lower end.';
comment on column core.claim_money.amount_max is 'Of a range the upper end; null: no range.';
comment on column core.claim_money.currency is 'ISO 4217; null: could not be resolved, the surface tells what stood there.';
comment on column core.claim_money.currency_basis is 'Why this currency: sign, code, word, jurisdiction, publisher or default (a bare $ with no dollar country in play).';
comment on column core.claim_money.qualifier is 'exact, approx, min, max or range.';
comment on column core.claim_money.per is 'year, month or day; null: a sum once and for all.';
comment on column core.claim_money.role is 'total, part (of a total that is told too), conversion (of a sum beside it, never added) or penalty.';
comment on column core.claim_money.surface is 'The words.';
comment on column core.claim_money.start_char is 'Where they begin in the text of the claim''s version, in code points.';
comment on column core.claim_money.end_char is 'Where they end, exclusive.';

create table core.claim_times (
    claim_id uuid not null,
    position integer not null check (position >= 0),
    start_date date,
    end_date date,
    duration varchar,
    precision varchar check (precision in ('year', 'half', 'quarter', 'month', 'week', 'day', 'minute', 'second')),
    role varchar not null check (role in ('event', 'effective', 'deadline', 'period')),
    surface varchar not null,
    anchor date,
    start_char integer not null check (start_char >= 0),
    end_char integer not null,
    check (end_char > start_char),
    check (end_date >= start_date)
);

comment on table core.claim_times is 'Dates, intervals and lengths of time that claims tell.';
comment on column core.claim_times.claim_id is 'The claim.';
comment on column core.claim_times.position is 'Its place among the times of the claim, from 0.';
comment on column core.claim_times.start_date is 'First day; null: open or unknown.';
comment on column core.claim_times.end_date is 'Last day, inclusive; null: open or unknown.';
comment on column core.claim_times.duration is 'ISO 8601, where only a length is told; null: dates are told.';
comment on column core.claim_times.precision is 'year, half, quarter, month, week, day, minute or second; null: a length alone, or a vague expression.';
comment on column core.claim_times.role is 'event, effective, deadline or period.';
comment on column core.claim_times.surface is 'The words.';
comment on column core.claim_times.anchor is 'The day that a relative expression was resolved with; null: it is absolute.';
comment on column core.claim_times.start_char is 'Where the words begin in the text of the claim''s version, in code points.';
comment on column core.claim_times.end_char is 'Where they end, exclusive.';

create table core.claim_quantities (
    claim_id uuid not null,
    position integer not null check (position >= 0),
    value decimal(38, 6) not null,
    value_max decimal(38, 6),
    unit varchar not null,
    qualifier varchar not null check (qualifier in ('exact', 'approx', 'min', 'max', 'range')),
    surface varchar not null,
    start_char integer not null check (start_char >= 0),
    end_char integer not null,
    check (end_char > start_char),
    check (value_max >= value)
);

comment on table core.claim_quantities is 'Numbers other than money that claims tell.';
comment on column core.claim_quantities.claim_id is 'The claim.';
comment on column core.claim_quantities.position is 'Its place among the quantities of the claim, from 0.';
comment on column core.claim_quantities.value is 'The number; of a range the lower end.';
comment on column core.claim_quantities.value_max is 'Of a range the upper end; null: no range.';
comment on column core.claim_quantities.unit is 'Plain singular English: GPU, MW, person, percent, company ...';
comment on column core.claim_quantities.qualifier is 'exact, approx, min, max or range.';
comment on column core.claim_quantities.surface is 'The words.';
comment on column core.claim_quantities.start_char is 'Where they begin in the text of the claim''s version, in code points.';
comment on column core.claim_quantities.end_char is 'Where they end, exclusive.';

create table core.claim_history (
    claim_id uuid not null,
    document_id uuid not null,
    version_id uuid not null,
    change varchar not null check (change in ('opened', 'closed', 'reopened')),
    reason varchar not null check (reason in ('page', 'reader')),
    seen_at timestamptz not null,
    recorded_at timestamptz not null,
    batch_id varchar not null
);

comment on table core.claim_history is 'Each opening, closing and reopening of a claim.';
comment on column core.claim_history.claim_id is 'The claim.';
comment on column core.claim_history.document_id is 'Its document.';
comment on column core.claim_history.version_id is 'The text version that opened or ended it.';
comment on column core.claim_history.change is 'opened, closed or reopened.';
comment on column core.claim_history.reason is 'page: the source changed; reader: our reading of the same words did.';
comment on column core.claim_history.seen_at is 'Instant at which the page version behind it was fetched.';
comment on column core.claim_history.recorded_at is 'When the batch was loaded.';
comment on column core.claim_history.batch_id is 'The batch.';

create table core.exchange_rates (
    currency varchar not null check (regexp_full_match(currency, '[A-Z]{3}')),
    day date not null,
    per_eur decimal(18, 6) not null check (per_eur > 0),
    source varchar not null
);

comment on table core.exchange_rates is 'Reference rates: units of a currency for one euro on a day.';
comment on column core.exchange_rates.currency is 'ISO 4217.';
comment on column core.exchange_rates.day is 'The day that the rate is for.';
comment on column core.exchange_rates.per_eur is 'Units of the currency for one euro.';
comment on column core.exchange_rates.source is 'Who set the rate.';
