"""One format, one file: bytes of a page in, links or a document out."""
