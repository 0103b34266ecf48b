"""THE SHELF: the only package that speaks SQL."""
