"""One kind of value, one file: each `find(text, ...)` returns typed spans of that text."""
