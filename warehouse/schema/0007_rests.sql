-- Why a host is left alone, so that who is put off in a later run is told the same.
alter table ops.rests add column reason varchar default 'rate_limited';
alter table ops.rests add column detail varchar default 'an earlier visit was asked to wait';
alter table ops.rests alter column reason set not null;
alter table ops.rests alter column detail set not null;

comment on table ops.rests is 'Hosts that are left alone for a while: they asked for it, or whether they may be asked cannot be known.';
comment on column ops.rests.reason is 'Why, in the words of ops.visits: rate_limited, robots_unreachable.';
comment on column ops.rests.detail is 'What was seen, for people.';
