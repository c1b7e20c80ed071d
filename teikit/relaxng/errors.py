"""What can be wrong with a schema.

::

    RelaxNGError
    ├── SchemaError       the schema breaks a rule of the specification
    │   └── SchemaSyntaxError   … or is not even readable: XML or compact syntax
    └── ResourceError     a file that the schema names cannot be read
"""


class RelaxNGError(Exception):
    """A fault of the schema, at a place in a file.

    ``line`` and ``column`` count from 1, columns in characters; 0 where there is no place. ``construct`` is the
    element of the schema that is meant (``define name="p"``); ``section`` the section of the RELAX NG specification
    that asks for it, ``""`` where none does.
    """

    def __init__(
        self,
        message: str,
        file: str = "",
        line: int = 0,
        column: int = 0,
        construct: str = "",
        section: str = "",
    ) -> None:
        super().__init__(message, file, line, column, construct, section)
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.construct = construct
        self.section = section

    def __str__(self) -> str:
        place = ":".join(
            [self.file or "schema", *(str(number) for number in (self.line, self.column) if number)]
        )
        construct = f"{self.construct}: " if self.construct else ""
        section = f" (RELAX NG specification, section {self.section})" if self.section else ""
        return f"{place}: {construct}{self.message}{section}"


class SchemaError(RelaxNGError):
    """The schema breaks a rule of the specification."""


class SchemaSyntaxError(SchemaError):
    """The schema is not well-formed XML, or not compact syntax."""


class ResourceError(RelaxNGError):
    """A file that the schema includes cannot be read."""
