"""The schema store: remote schemas, fetched once on command, kept with their checksums, used offline."""
