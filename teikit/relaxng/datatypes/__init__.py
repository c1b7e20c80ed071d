"""Datatype libraries: what strings a ``data`` or ``value`` pattern admits."""
