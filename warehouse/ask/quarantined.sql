-- Which pages could not be read by us, and why?
select url, stage, error, message, quarantined_at from ops.quarantine where released_at is null order by quarantined_at desc, url;
