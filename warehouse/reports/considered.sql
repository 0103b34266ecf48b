-- What is only considered, possible or denied, and not done?
-- $jurisdiction jurisdiction: only this one, as KR, US-CA or EU; by default all
select published_on, jurisdiction, kind, stage, factuality, actor, object, attribution, quote, url
from main.claims
where
    (stage = 'considered' or factuality <> 'asserted')
    and kind <> 'position'
    and ($jurisdiction::varchar is null or jurisdiction = $jurisdiction)
order by published_on desc, jurisdiction, quote;
