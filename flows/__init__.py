"""THE WORLD: the only package with a network, a clock and Prefect."""
