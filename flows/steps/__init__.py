"""The plain functions that flows string together, one verb a file; no Prefect in here."""
