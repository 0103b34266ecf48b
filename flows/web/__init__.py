"""The polite client: guard, robots, pace, retry, validators, archive (WARC)."""
