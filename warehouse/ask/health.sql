-- How is each source, worst first?
select source, health, reason, consecutive_failures, failing_since, last_success_at, new_documents, kind, url
from main.sources
order by case health when 'failing' then 0 when 'waiting' then 1 when 'partial' then 2 when 'ok' then 3 else 4 end, source;
