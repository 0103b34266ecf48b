"""One command, one file: `add` says how it is called, `run` does it and returns the exit code."""
