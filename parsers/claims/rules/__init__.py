"""The rules, a kind of claim a file: how a file is written, and which of its rules fire on a sentence."""
