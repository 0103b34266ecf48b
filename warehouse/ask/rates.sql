-- Keep reference rates, in place of those of the same currency and day; leave those that are known already. `given` is what was new.
delete from given where rowid not in (select min(rowid) from given group by currency, day);
delete from given
where exists (from core.exchange_rates e where (e.currency, e.day, e.per_eur, e.source) = (given.currency, given.day, given.per_eur, given.source));
delete from core.exchange_rates where (currency, day) in (select (currency, day) from given);
insert into core.exchange_rates by name from given;
