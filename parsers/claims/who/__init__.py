"""Who acts, and who speaks: found by name in a sentence or led back to one, called by the fullest name that the document has."""
