-- How many of the current texts has the optional model read, and which has it failed on?
select
    count(*) filter (outcome = 'read') as texts_read,
    coalesce(sum(accepted), 0)::bigint as claims,
    coalesce(sum(refused), 0)::bigint as refused,
    count(*) filter (outcome = 'failed') as failed,
    count(*) filter (outcome = 'failed' and attempts >= 5) as given_up,  -- as often as `pages` asks
    arg_max(struct_pack(reason := concat_ws(': ', reason, detail)), read_at) filter (outcome = 'failed').reason as last_failure
from ops.model_readings r join core.documents d using (version_id)
where d.withdrawn_at is null and r.model = $model and r.prompt = $prompt;
