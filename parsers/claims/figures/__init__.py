"""The sums, counts and times of a claim: which of those in its sentences are its own, and what they are told of."""
