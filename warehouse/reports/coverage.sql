-- How many claims of which kind are there, by country?
select
    jurisdiction,
    count(*) as claims,
    count(distinct document_id) as documents,
    count(*) filter (kind = 'funding') as funding,
    count(*) filter (kind in ('legislation', 'regulation')) as rules,
    count(*) filter (kind = 'enforcement') as enforcement,
    count(*) filter (kind = 'trade_control') as trade_controls,
    min(published_on) as first_on,
    max(published_on) as last_on
from main.claims
group by jurisdiction
order by claims desc, jurisdiction;
