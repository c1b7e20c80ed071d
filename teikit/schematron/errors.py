"""What can be wrong with a Schematron schema itself, as opposed to a document.

::

    SchematronError          the schema cannot be used
    ├── SchemaError          it breaks a rule of ISO/IEC 19757-3
    ├── ResourceError        a file it names is missing, unreadable or not well-formed
    │   └── AccessError      ... or lies where the schema is not allowed to look
    ├── XPathSyntaxError     one of its expressions is not XPath
    │   └── XPathLimitError      ... or is longer or nested deeper than anyone writes
    └── UnsupportedError     one of its rule contexts is beyond this package; reading goes on without the rule
"""


class SchematronError(Exception):
    """The schema cannot be used; the message says why and where."""


class SchemaError(SchematronError):
    """The schema breaks a rule of ISO/IEC 19757-3."""


class ResourceError(SchematronError):
    """A file named by the schema is missing, unreadable or not well-formed."""


class AccessError(ResourceError):
    """A schema or expression asks for something outside the allowed folders, or on the network."""


class UnsupportedError(SchematronError):
    """A rule context is beyond this package."""


class XPathSyntaxError(SchematronError):
    """An expression or rule context is not XPath.

    ``position`` is the offset of the offending token, in characters from 0.
    """

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


class XPathLimitError(XPathSyntaxError):
    """An expression is longer or nested deeper than this package will read."""
