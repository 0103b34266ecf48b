"""A second reader of claims: what a model is asked, what it replied, and which of its proposals the text itself bears out.

prompt, question ─► (the model) ─► reply ─► gate: each proposal held against the text, word by word and value by value
"""
