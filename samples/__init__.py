"""A small newsroom of pages written for this project, to demonstrate with and to test against."""
