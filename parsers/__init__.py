"""THE PAGE: bytes or text in, values out. No network, no clock, no database, no Prefect."""
