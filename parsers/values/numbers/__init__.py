"""Numbers as texts write them, and what stands around them: about, up to, by how much something changes."""
