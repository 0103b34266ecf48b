-- Keep what came of asking the optional model: a row for each text version, model and wording; a failure never replaces a reading.
create or replace temp table fresh_model_readings as
    select n.* replace (n.attempts + coalesce(o.attempts, 0) as attempts)
    from new_model_readings n left join ops.model_readings o using (version_id, model, prompt)
    where not (n.outcome = 'failed' and coalesce(o.outcome = 'read', false));

delete from ops.model_readings where (version_id, model, prompt) in (select (version_id, model, prompt) from fresh_model_readings);
insert into ops.model_readings by name from fresh_model_readings;

delete from ops.model_refusals
where (version_id, model, prompt) in (select (version_id, model, prompt) from fresh_model_readings where outcome = 'read');
insert into ops.model_refusals by name from new_model_refusals;
