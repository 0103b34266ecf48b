"""Places: countries and their parts by name, names that two share, towns with their state."""
