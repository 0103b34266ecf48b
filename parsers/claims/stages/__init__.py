"""How far an act has come, and how surely it is told: halted and denied before done, on a condition, in a bill, undone right after."""
