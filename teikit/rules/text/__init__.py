"""Characters and spaces."""
