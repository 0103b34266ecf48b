"""THE WORLD: the only package with a network, a clock and Prefect."""

MIB = 1 << 20  # bytes: what is too large is told in these
