"""Gazetteers as data, each entry with its identifier."""
