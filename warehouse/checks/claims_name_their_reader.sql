-- Every claim must say who read it, and a claim of the model how surely the rules read its words.
select claim_id, reader, rule, factuality_by_rules
from core.claims
where
    reader not in ('rules', 'model')
    or (reader = 'model') <> starts_with(rule, 'model/')
    or (reader = 'model') <> coalesce(factuality_by_rules in ('asserted', 'possible', 'negated'), false);
