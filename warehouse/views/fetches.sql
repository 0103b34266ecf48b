-- What came of each visit?
create view main.fetches as
select url, source, visited_at, outcome, reason, status, final_url, next_visit_at, kind, detail, attempts
from ops.visits;

comment on view main.fetches is 'The outcome of one visit.';
comment on column main.fetches.url is 'The URL as asked for.';
comment on column main.fetches.source is 'Source that led there; null: a person named the URL.';
comment on column main.fetches.visited_at is 'Instant of the visit.';
comment on column main.fetches.outcome is 'ok, not_modified, partial, gone, deferred or rejected.';
comment on column main.fetches.reason is 'Why it was deferred or rejected; null with the other outcomes.';
comment on column main.fetches.status is 'HTTP status of the last response; null: none came.';
comment on column main.fetches.final_url is 'URL after redirections; null: no response came.';
comment on column main.fetches.next_visit_at is 'Not to be visited again before; null: only a sign of change leads back, or nothing does (gone).';
comment on column main.fetches.kind is 'What was expected there: page, feed, sitemap, listing or api.';
comment on column main.fetches.detail is 'For people: what was seen; null: nothing to say.';
comment on column main.fetches.attempts is 'Requests that the visit took.';
