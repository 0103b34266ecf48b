-- Acts in the world, and which claims tell of them.
create table core.events (
    event_id uuid not null,
    founded_by uuid not null,
    redirects_to uuid
);

comment on table core.events is 'Events: acts in the world. An id never dies: an event that was merged leads to the one that it became.';
comment on column core.events.event_id is 'UUID of a hash of the claim that founded it.';
comment on column core.events.founded_by is 'The claim that told of it first.';
comment on column core.events.redirects_to is 'The event that it was merged into; null: it stands.';

create table core.event_claims (
    event_id uuid not null,
    claim_id uuid not null,
    origin_id uuid not null,
    score double check (score between 0 and 1),
    reasons varchar[] not null
);

comment on table core.event_claims is 'Which current claim tells of which event: each of exactly one, perhaps alone. Made anew by relating; can be undone.';
comment on column core.event_claims.event_id is 'The event.';
comment on column core.event_claims.claim_id is 'The claim.';
comment on column core.event_claims.origin_id is 'The independent text that the claim''s document is, or is a copy or rewrite of: the id of its oldest document within the event.';
comment on column core.event_claims.score is 'How alike it is to the most alike of the others, 0 to 1; null: it is alone.';
comment on column core.event_claims.reasons is 'What speaks for it; empty: it is alone.';

create table ops.relatings (
    matcher varchar not null,
    history_rows bigint not null,
    last_read_at timestamptz
);

comment on table ops.relatings is 'What the last relating saw, to see whether another one is needed: one row.';
comment on column ops.relatings.matcher is 'Version of what compared the claims.';
comment on column ops.relatings.history_rows is 'Rows of core.claim_history.';
comment on column ops.relatings.last_read_at is 'Newest reading of a claim; null: there was no claim.';
