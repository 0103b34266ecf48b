-- Which hosts are to be left alone still?
select authority, rest_until, reason, detail from ops.rests where rest_until > $now;
