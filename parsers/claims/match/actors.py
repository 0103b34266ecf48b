"""Who acts, as it is compared."""

from __future__ import annotations

from parsers.claims.match.compared import Compared, words


def same_actor(a: Compared, b: Compared) -> tuple[float, str]:
    """Compare who acts; "he" and "the government" are anybody's."""
    if a.actor_id and b.actor_id:
        return (0.15, f"the same actor: {a.actor_id}") if a.actor_id == b.actor_id else (-0.1, "")
    one, other = words(a.actor), words(b.actor)
    if not one or not other:
        return 0.0, ""
    return (0.1, f"actors alike: {', '.join(sorted(one & other))}") if one & other else (-0.1, "")
