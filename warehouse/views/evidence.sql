-- Which exact words of which version of which page say so?
create view main.evidence as
select
    e.claim_id, c.document_id, e.version_id, e.start_char, e.end_char, e.quote, e.paragraph, e.page, d.url, v.fetched_at, p.archive,
    e.position,
    substring(v.text, e.paragraph_start + 1, e.paragraph_end - e.paragraph_start) as paragraph_text
from core.evidence e
join core.claims c using (claim_id)
join core.documents d using (document_id)
join core.document_versions v on v.version_id = e.version_id
join raw.pages p on p.page_id = v.page_id
where c.closed_at is null and c.reader = 'rules';

comment on view main.evidence is 'One quote of a current claim, the fullest first (position 0).';
comment on column main.evidence.claim_id is 'The claim.';
comment on column main.evidence.document_id is 'The document.';
comment on column main.evidence.version_id is 'The text version that it is cut from.';
comment on column main.evidence.start_char is 'Where it begins in the text, in code points.';
comment on column main.evidence.end_char is 'Where it ends, exclusive.';
comment on column main.evidence.quote is 'The words; cut to 300 characters where the source''s terms ask for it.';
comment on column main.evidence.paragraph is 'Number of the paragraph that it begins in, from 1.';
comment on column main.evidence.page is 'Number of the page that it begins on, from 1; null: the document has no pages.';
comment on column main.evidence.url is 'Canonical URL of the document.';
comment on column main.evidence.fetched_at is 'When the page that gave this version first was fetched.';
comment on column main.evidence.archive is 'Address of that page''s bytes: WARC file name # offset; null: not archived.';
comment on column main.evidence.position is 'Place among the quotes of the claim; 0 is the fullest.';
comment on column main.evidence.paragraph_text is 'The paragraph it stands in; null: the source''s terms do not allow the text here.';
