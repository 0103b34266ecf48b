"""One TOML a source; the folder is the registry."""
