-- What is there to relate? The claims of the rules: those of the model are never related.
select
    (select count(*) from core.claim_history h join core.claims c using (claim_id) where c.reader = 'rules') as history_rows,
    (select max(last_read_at) from core.claims where reader = 'rules') as last_read_at;
