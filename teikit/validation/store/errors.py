"""What can be wrong with a store."""


class LockError(Exception):
    """``schemas.lock`` cannot be read or understood."""
