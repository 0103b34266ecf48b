-- Who thinks what of it, on whose word?
-- $about text: a part of the object or the quote, in any letter case; by default everything
select published_on, coalesce(attribution, actor) as voice, actor, object, jurisdiction, quote, publisher, url
from main.claims
where
    (kind = 'position' or attribution is not null)
    and ($about::varchar is null or contains(lower(concat_ws(' ', object, quote)), lower($about)))
order by published_on desc, voice, quote;
