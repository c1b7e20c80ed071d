"""Ids, and the identifiers of archives and authorities."""
