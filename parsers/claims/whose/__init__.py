"""Whose policy a claim is: of whom the sentence, the text before it and the document tell."""
