-- What is this file, and how far does it reach?
create view main.about as
select
    p.published_at,
    greatest((select max(visited_at) from ops.visits), (select max(fetched_at) from core.documents)) as data_until,
    p.claimhouse_version,
    (select count(*) from main.documents) as documents,
    (select count(*) from core.claims where closed_at is null and reader = 'rules') as claims,
    (select count(*) from main.sources where health = 'failing') as sources_failing,
    (select count(*) from core.claims where closed_at is null and reader = 'model') as model_claims
from (select 1) left join ops.publications p on true;

comment on view main.about is 'The one row about this file.';
comment on column main.about.published_at is 'When it was published; null: this is the working file.';
comment on column main.about.data_until is 'The newest visit or page in it; null: it is empty.';
comment on column main.about.claimhouse_version is 'Version of Claimhouse that published it; null: this is the working file.';
comment on column main.about.documents is 'Number of documents.';
comment on column main.about.claims is 'Number of current claims of the rules.';
comment on column main.about.sources_failing is 'Number of sources whose last visit failed.';
comment on column main.about.model_claims is 'Number of current claims of the optional model, which are in no other figure; 0 where none was ever asked.';
