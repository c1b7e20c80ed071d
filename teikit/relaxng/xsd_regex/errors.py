"""What can be wrong with a pattern."""


class PatternError(ValueError):
    """A pattern that is no regular expression of XML Schema, or that counts too far.

    ``offset`` is the index of the character of ``pattern`` where it goes wrong.
    """

    def __init__(self, message: str, pattern: str, offset: int) -> None:
        super().__init__(message, pattern, offset)
        self.message = message
        self.pattern = pattern
        self.offset = offset

    def __str__(self) -> str:
        return f"{self.message} (character {self.offset + 1} of the pattern)"
