"""Record and annotations to a TEI tree, the tree to bytes, and the bytes back to the text."""
