-- Every row must have what it belongs to.
select 'core.claims without document' as orphan, claim_id as id from core.claims where document_id not in (select document_id from core.documents)
union all select 'core.claims without version', claim_id from core.claims where version_id not in (select version_id from core.document_versions)
union all select 'core.evidence without claim', claim_id from core.evidence where claim_id not in (select claim_id from core.claims)
union all select 'core.claim_money without claim', claim_id from core.claim_money where claim_id not in (select claim_id from core.claims)
union all select 'core.claim_times without claim', claim_id from core.claim_times where claim_id not in (select claim_id from core.claims)
union all select 'core.claim_quantities without claim', claim_id from core.claim_quantities where claim_id not in (select claim_id from core.claims)
union all select 'core.document_versions without document', version_id from core.document_versions where document_id not in (select document_id from core.documents)
union all select 'ops.model_readings without version', version_id from ops.model_readings where version_id not in (select version_id from core.document_versions)
union all select 'ops.model_refusals without version', version_id from ops.model_refusals where version_id not in (select version_id from core.document_versions)
union all select 'core.page_texts without page', page_id from core.page_texts where page_id not in (select page_id from raw.pages)
union all select 'ops.visits without page', page_id from ops.visits where page_id is not null and page_id not in (select page_id from raw.pages)
union all select 'ops.quarantine without page', page_id from ops.quarantine where page_id not in (select page_id from raw.pages);
