-- What is there to relate?
select (select count(*) from core.claim_history) as history_rows, (select max(last_read_at) from core.claims) as last_read_at;
