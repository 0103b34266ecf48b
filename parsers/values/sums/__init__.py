"""Money: sums with their currencies, whose a dollar is, what is no sum."""
