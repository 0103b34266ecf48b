-- Every id must be there once.
select 'core.documents' as in_table, document_id::varchar as id from core.documents group by all having count(*) > 1
union all select 'core.document_versions', version_id::varchar from core.document_versions group by all having count(*) > 1
union all select 'core.claims', claim_id::varchar from core.claims group by all having count(*) > 1
union all select 'core.evidence', claim_id || '/' || position from core.evidence group by all having count(*) > 1
union all select 'core.claim_money', claim_id || '/' || position from core.claim_money group by all having count(*) > 1
union all select 'core.claim_times', claim_id || '/' || position from core.claim_times group by all having count(*) > 1
union all select 'core.claim_quantities', claim_id || '/' || position from core.claim_quantities group by all having count(*) > 1
union all select 'core.events', event_id::varchar from core.events group by all having count(*) > 1
union all select 'core.page_texts', page_id::varchar from core.page_texts group by all having count(*) > 1
union all select 'core.exchange_rates', currency || ' ' || day from core.exchange_rates group by all having count(*) > 1
union all select 'ops.model_readings', version_id || ' ' || model || ' ' || prompt from ops.model_readings group by all having count(*) > 1
union all select 'ops.model_replies', question_sha256 || ' ' || prompt || ' ' || model from ops.model_replies group by question_sha256, prompt, model having count(*) > 1
union all select 'raw.pages', page_id::varchar from raw.pages group by all having count(*) > 1
union all select 'raw.links', url || ' ' || coalesce(source, '') from raw.links group by url, source having count(*) > 1
union all select 'ops.visits', visit_id::varchar from ops.visits group by all having count(*) > 1;
