-- How do the claims of the rules and of the optional model compare, kind by kind?
-- $kind kind: only this kind, as funding or legislation; by default all
select
    kind,
    count(distinct claim_id) filter (found_by = 'both') as found_by_both,
    count(*) filter (found_by = 'rules') as rules_only,
    count(*) filter (found_by = 'model') as model_only,
    count(*) filter (stage <> model_stage) as other_stage,
    count(*) filter (factuality <> model_factuality) as other_factuality,
    count(*) filter (amount is distinct from model_amount and found_by = 'both') as other_amount,
    count(distinct model_claim_id) filter (model_factuality <> model_factuality_by_rules) as doubted_by_rules
from main.readers
where $kind::varchar is null or kind = $kind
group by kind
order by found_by_both desc, kind;
