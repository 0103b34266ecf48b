"""The reader of claims: what a document asserts about AI policy, each assertion with the sentences that make it.

text ─ segment ─► sentences ─ rules in context ─► judged ─ learnt weights decide ─ merge ─► drafts ─ slots ─► claims

Its folders, each of which imports only from those above it:

grammar        subjects, verbs, tenses and parts of a sentence
jurisdictions  whose policy a name, a title, a dateline tells of
sentences      a document as sentences, with its values and names and what is known of the whole
rules          the rules, a kind a file, and which of them fire
kinds          which kinds of claim a sentence makes; whether the document is about AI policy
stages         how far an act has come, how surely it is told
acts           which sentences tell one act: drafts
who            who acts, and on whose word
whose          whose policy a claim is
figures        which sums, counts and times are the claim's own
objects        what is acted on
second_reader  claims that a model proposes, checked against the text
match          whether claims of different documents tell one act

Beside them `slots` makes a claim of a draft, `reader` goes the whole way, `explain` tells why a claim was read. The reader is loaded when the
first document comes: who only relates or queries claims pays for no rules.
"""

from __future__ import annotations

from importlib import import_module

from parsers.model import Document, Reading


def read(document: Document) -> Reading:
    """Return the claims of a document in the order of their evidence, and whether it is about AI policy at all."""
    reading: Reading = import_module("parsers.claims.reader").read(document)
    return reading
