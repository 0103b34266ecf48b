"""Whether claims of different documents tell one act in the world, and why: `alike` compares two, `compared` is what of them, `sums` and `stages` its parts."""
