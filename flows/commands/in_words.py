"""What a claim's values were read as, in words: how `explain` and `show` print a sum, a time, a quantity."""

from __future__ import annotations

from decimal import Decimal

from parsers.model import Money, Quantity, Time


def in_words(value: Money | Time | Quantity) -> tuple[str, str]:
    """Return what kind of value it is, and what it says."""
    match value:
        case Money():
            return "money", of_money(value)
        case Time():
            return "time", of_time(value)
        case Quantity():
            return "quantity", of_quantity(value)


def of_money(money: Money) -> str:
    """Return a sum as it is read, and why in this currency."""
    until = f" to {number(money.amount_max)}" if money.amount_max is not None else ""
    per = f" a {money.per}" if money.per else ""
    return f"{number(money.amount)}{until} {money.currency}{per} {money.qualifier} {money.role}, currency from {money.currency_basis}"


def of_time(time: Time) -> str:
    """Return a time as it is read; an open or unknown end is two dots, nothing but a role is what could not be resolved."""
    days = f"{time.start_date or '..'} / {time.end_date or '..'}" if time.start_date or time.end_date else ""
    anchor = f"from {time.anchor}" if time.anchor else ""
    return " ".join(part for part in (days, time.duration, time.role, anchor) if part)


def of_quantity(quantity: Quantity) -> str:
    """Return a quantity as it is read."""
    until = f" to {number(quantity.value_max)}" if quantity.value_max is not None else ""
    return f"{number(quantity.value)}{until} {quantity.unit} {quantity.qualifier}"


def number(value: Decimal) -> str:
    """Return a number exactly, without an exponent or noughts at its end."""
    whole, _, part = f"{value:f}".partition(".")
    return f"{whole}.{part.rstrip('0')}".removesuffix(".")
