-- Which hosts are to be left alone still?
select authority, rest_until from ops.rests where rest_until > $now;
