"""Counts with their units: shares, votes, terms in prison, what is left open."""
