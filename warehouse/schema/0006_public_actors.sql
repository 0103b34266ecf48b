-- Whether who acts does so for the public, so that a government's money is told from a firm's.
alter table core.claims add column actor_is_public boolean;

comment on column core.claims.actor_is_public is 'Whether who acts, or one of several, is a public body, a country or who is called by an office of it; null: nobody is named, the optional model read it, or nothing since this column came (`claimhouse reread` fills it).';
