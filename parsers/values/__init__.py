"""Values of a text as typed spans: each of these has a `find(text, ...)`; what it reads with stands beside it.

money          sums and their currencies           beside, changes, coins, currencies, currency_marks, penalties, qualifiers, spoken_of, sums
dates          times: days, lengths, bounds        almanac, bounds, holidays, moments, no_times, told_before, tense, time_forms and the forms that it reads
quantities     counts with their units             counts_left_open, portions, votes
prison         terms that are a penalty
places         jurisdictions by name               place_names, shared_names, towns
orgs           organisations
attribution    who is credited with what           attribution_clauses, attribution_forms, speech
modality       how sure it is that something happens
numerals       numbers, for money and quantities   number_words
"""
