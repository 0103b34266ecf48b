-- Who did what, as the rules read it and as the optional model does?
create view main.all_claims as
with totals as (
    select claim_id, arg_min(struct_pack(amount, currency, amount_max), position) as first
    from core.claim_money
    where role = 'total'
    group by claim_id
),
times as (
    select
        claim_id,
        arg_min(coalesce(end_date, start_date), position) filter (role = 'deadline' and coalesce(end_date, start_date) is not null) as deadline,
        arg_min(coalesce(start_date, end_date), position) filter (role = 'effective' and coalesce(start_date, end_date) is not null) as effective_from
    from core.claim_times
    where role in ('deadline', 'effective')
    group by claim_id
),
read_by_model as (
    select distinct version_id from ops.model_readings where outcome = 'read'
),
told_by_both as (
    select claim_id as told_id from main.told_by_both
    union
    select model_claim_id from main.told_by_both
)
select
    c.claim_id,
    c.kind,
    c.stage,
    c.factuality,
    c.actor,
    c.actor_id,
    c.jurisdiction,
    c.object,
    c.attribution,
    e.quote,
    m.first.amount as amount,
    m.first.currency as currency,
    m.first.amount_max as amount_max,
    t.deadline,
    t.effective_from,
    v.published_on,
    c.first_seen_at,
    c.document_id,
    d.url,
    v.title,
    v.publisher,
    r.event_id,
    c.rule,
    c.confidence,
    c.reader,
    case
        when b.told_id is not null then 'both'
        when c.reader = 'model' then 'model'
        when s.version_id is not null then 'rules'
    end as found_by,
    c.factuality_by_rules,
    c.actor_is_public,
    coalesce(v.published_at, v.published_on::timestamp at time zone 'UTC', c.first_seen_at) as told_at
from core.claims c
join core.documents d using (document_id)
join core.document_versions v on v.version_id = d.version_id
join core.evidence e on e.claim_id = c.claim_id and e.position = 0
left join totals m on m.claim_id = c.claim_id
left join times t on t.claim_id = c.claim_id
left join core.event_claims r on r.claim_id = c.claim_id
left join told_by_both b on b.told_id = c.claim_id
left join read_by_model s on s.version_id = c.version_id
where c.closed_at is null;

comment on view main.all_claims is 'A current claim of either reader, wide. The same act is in it twice where both read it: count with reader = ''rules'', or ask `claims`.';
comment on column main.all_claims.claim_id is 'Id of the claim: the same as long as its words and values stand.';
comment on column main.all_claims.kind is 'Kind of act: funding, legislation, regulation, enforcement, trade_control, institution, strategy, partnership, infrastructure, target, consultation or position.';
comment on column main.all_claims.stage is 'How far it has come: considered, proposed, announced, passed, enacted, in_force, delayed, withdrawn; stated for positions and plain targets.';
comment on column main.all_claims.factuality is 'asserted, possible or negated.';
comment on column main.all_claims.actor is 'Who acts, as the text has it; null: the text names nobody.';
comment on column main.all_claims.actor_id is 'Who that is; null: not resolved, never a guess.';
comment on column main.all_claims.jurisdiction is 'Whose policy: ISO 3166-1 alpha-2, ISO 3166-2, EU or INT; null: none.';
comment on column main.all_claims.object is 'What is acted on; null: the text does not say.';
comment on column main.all_claims.attribution is 'Whom the text credits; null: the publisher itself asserts.';
comment on column main.all_claims.quote is 'The fullest words that say so.';
comment on column main.all_claims.amount is 'The first total sum, in major units, in the currency that the publisher leads with; of a range the lower end; null: no total is told.';
comment on column main.all_claims.currency is 'ISO 4217; null: no sum, or its currency could not be resolved.';
comment on column main.all_claims.amount_max is 'Upper end of that sum; null: no range.';
comment on column main.all_claims.deadline is 'Last day by which it is to happen; null: none told.';
comment on column main.all_claims.effective_from is 'First day of effect; null: none told.';
comment on column main.all_claims.published_on is 'Day of publication of the document; null: not told.';
comment on column main.all_claims.first_seen_at is 'When the page that first said so was fetched.';
comment on column main.all_claims.document_id is 'The document.';
comment on column main.all_claims.url is 'Its canonical URL.';
comment on column main.all_claims.title is 'Its title; null: none.';
comment on column main.all_claims.publisher is 'Its publisher; null: not known.';
comment on column main.all_claims.event_id is 'The act in the world that it tells, perhaps alone; null: not related yet (publishing does), or a claim of the model, which is never related.';
comment on column main.all_claims.rule is 'Name and version of what read it; of a model''s claim model/NAME@PROMPT.';
comment on column main.all_claims.confidence is 'Probability that it is right, calibrated; null: not calibrated, as a model''s never is.';
comment on column main.all_claims.reader is 'Who read it: rules, or model (the optional second reader).';
comment on column main.all_claims.found_by is 'both (the other reader has a claim of this kind in overlapping words), rules or model (it has none); null: no model has read this text.';
comment on column main.all_claims.factuality_by_rules is 'Of a model''s claim how surely our rules read the same sentence: where it differs from factuality, look; null: a claim of the rules.';
comment on column main.all_claims.actor_is_public is 'Whether who acts, or one of several, is a public body, a country or who is called by an office of it; null: nobody is named, the optional model read it, or nothing since this column came (`claimhouse reread` fills it).';
comment on column main.all_claims.told_at is 'When it was told: the instant or the day (UTC) of publication; of a document that tells none when the page that first said so was fetched.';
