"""A document as its sentences: where each begins, which values and names stand in it, what the document around it is."""
