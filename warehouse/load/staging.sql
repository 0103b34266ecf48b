-- Where a batch waits before it is merged: temporary tables, which cost no log and vanish with the connection.
create temp table batch (batch_id varchar, run_id varchar, loaded_at timestamptz, is_reread boolean);
create temp table new_visits as from ops.visits limit 0;
create temp table new_links as from raw.links limit 0;
create temp table new_pages as from raw.pages limit 0;
create temp table new_rests as from ops.rests limit 0;
create temp table new_quarantine as from ops.quarantine limit 0;
create temp table new_documents as
    select url, host, source, false as is_read, false as is_read_by_model, v.* from core.documents, core.document_versions v limit 0;
create temp table new_refusals as from ops.refusals limit 0;
create temp table new_claims as
    select claim_id, document_id, version_id, position, kind, stage, factuality, actor, actor_id, jurisdiction, object, attribution, rule, confidence,
        reader, factuality_by_rules, actor_is_public
    from core.claims limit 0;
create temp table new_model_readings as from ops.model_readings limit 0;
create temp table new_model_refusals as from ops.model_refusals limit 0;
create temp table new_evidence as from core.evidence limit 0;
create temp table new_money as from core.claim_money limit 0;
create temp table new_times as from core.claim_times limit 0;
create temp table new_quantities as from core.claim_quantities limit 0;
create temp table asked (url varchar, kind varchar, source varchar, updated varchar, position integer);
create temp table read_pages (page_id uuid);
create temp table refused_pages (page_id uuid);
