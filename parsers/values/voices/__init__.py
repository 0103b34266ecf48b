"""Who is credited with what: in which words, in whose quotation."""
