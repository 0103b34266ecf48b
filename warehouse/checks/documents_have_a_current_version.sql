-- Every document must have one current version, which is one of its own and was read from a page on the shelf.
select d.document_id, d.url, count(v.version_id) as versions, count(p.page_id) as pages
from core.documents d
left join core.document_versions v on v.version_id = d.version_id and v.document_id = d.document_id
left join raw.pages p on p.page_id = d.page_id
group by d.document_id, d.url
having count(v.version_id) <> 1 or count(p.page_id) <> 1;
