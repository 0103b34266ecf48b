"""Values of a text as typed spans. In each folder stands what has a `find(text, ...)`, and beside it what that reads with.

sums/money               sums and their currencies
times/dates              times: days, lengths, bounds
counts/quantities        counts with their units
counts/prison            terms that are a penalty
geography/places         jurisdictions by name
orgs                     organisations
voices/attribution       who is credited with what
modality                 how sure it is that something happens
numbers/numerals         numbers, for sums and counts
"""
