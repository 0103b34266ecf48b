"""Kinds of claim that are alike in what can be said of them."""

from __future__ import annotations

from parsers.model import Kind

STATED: frozenset[Kind] = frozenset(  # what is said or aimed at: that somebody states it is the fact, and nobody undoes it
    {"position", "target"}
)
PROVISIONS: frozenset[Kind] = frozenset({"legislation", "regulation"})  # texts that provide for something, under conditions of their own
BINDING: frozenset[Kind] = frozenset({*PROVISIONS, "trade_control"})  # which hold from a day on, and whom they bind did not make them
BY_SUM: frozenset[Kind] = frozenset({"funding", "enforcement"})  # of which every sum is an act of its own
