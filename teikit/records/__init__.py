"""From a file to a record: decoding, recognising the layout, telling the body from what surrounds it."""
