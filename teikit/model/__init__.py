"""Plain data: what a record is, what is said about it, what is found wrong. Standard library only."""
