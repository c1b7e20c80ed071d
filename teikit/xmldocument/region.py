"""A stretch of a file."""

from typing import NamedTuple


class Region(NamedTuple):
    """Where something stands, half-open, in lines and columns for people and in bytes for fixes."""

    line: int
    """Line where it begins, from 1."""
    column: int
    """Column where it begins, from 1, in characters."""
    end_line: int
    """Line just behind it."""
    end_column: int
    """Column just behind it."""
    start: int
    """Offset of its first byte in the file."""
    end: int
    """Offset behind its last byte."""
