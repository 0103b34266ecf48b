-- Where are the bytes of the page versions that are kept of the URLs asked about?
select url, sha256, archive from raw.pages semi join asked using (url) where archive is not null;
