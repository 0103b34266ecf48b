-- Make the registry what it is today; sources that are no longer in it are switched off.
update core.sources set is_on = false, off_because = 'no longer in the registry'
where source not in (select source from registered);

delete from core.sources where source in (select source from registered);
insert into core.sources by name from registered;
