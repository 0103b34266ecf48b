"""Whose policy a claim is: told by names, by the heading it stands under, by what the document is about."""
