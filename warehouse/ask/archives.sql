-- In which WARC files do pages on the shelf lie?
select distinct split_part(archive, '#', 1) from raw.pages where archive is not null;
