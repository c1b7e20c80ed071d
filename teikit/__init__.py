"""Plain-text records to TEI P5, and TEI validated. The public names."""
