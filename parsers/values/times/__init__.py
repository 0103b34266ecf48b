"""Times: days, lengths and bounds, from which day each is counted, in which tense it is told."""
