-- Keep reference rates, in place of those of the same currency and day.
delete from core.exchange_rates where (currency, day) in (select (currency, day) from given);
insert into core.exchange_rates by name from given qualify row_number() over (partition by currency, day) = 1;
