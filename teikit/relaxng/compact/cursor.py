"""A place in the tokens of a schema, and what every production needs there."""

from teikit.relaxng.compact.environment import Environment
from teikit.relaxng.compact.source import Source
from teikit.relaxng.compact.tokens import (
    END,
    IDENTIFIER,
    KEYWORDS,
    LITERAL,
    PREFIX,
    PREFIXED,
    Token,
    tokenize,
)
from teikit.relaxng.errors import SchemaSyntaxError
from teikit.relaxng.namespaces import COMMENT, RELAXNG
from teikit.relaxng.read_xml import MAX_ELEMENTS
from teikit.relaxng.syntax import SchemaElement

DEEPEST = 150
"""How deep braces, parentheses and brackets may nest."""


class Cursor:
    """The tokens of a schema, the next one, and the declarations read so far."""

    __slots__ = (
        "_depth",
        "_elements",
        "_index",
        "bare_except",
        "comments",
        "environment",
        "kind",
        "libraries",
        "namespaces",
        "source",
        "token",
        "tokens",
    )

    def __init__(self, source: Source, *, comments: bool = False) -> None:
        self.source = source
        self.comments: dict[int, list[str]] = {}
        self.environment = Environment()
        self.namespaces: dict[str, str] = {}
        """What the elements of the tree have in scope; filled when the declarations are read."""
        self.bare_except: SchemaElement | None = None
        """The last ``a - b`` that no parentheses enclose; it may not stand beside ``|``, ``,`` or ``&``."""
        self.libraries: set[str] = set()
        """The datatype libraries that are in use."""
        self.tokens = tokenize(source, self.comments)
        if not comments:
            self.comments.clear()
        self._index = self._depth = self._elements = 0
        self.token = self.tokens[0]
        self.kind = self.token.kind

    def advance(self) -> Token:
        """Go on to the next token; returns the one left behind."""
        passed = self.token
        if passed.kind != END:
            self._index += 1
            self.token = self.tokens[self._index]
            self.kind = self.token.kind
        return passed

    def following(self) -> str:
        """The kind of the token behind the next one."""
        return self.tokens[min(self._index + 1, len(self.tokens) - 1)].kind

    def take(self, kind: str) -> bool:
        """Whether the next token is of this kind, which then lies behind."""
        if self.kind != kind:
            return False
        self.advance()
        return True

    def expect(self, kind: str, where: str) -> Token:
        """The next token, which must be of this kind and then lies behind; ``where`` completes the message."""
        if self.kind != kind:
            what = {LITERAL: "a literal", IDENTIFIER: "a name"}.get(kind, f'"{kind}"')
            raise self.unexpected(f"{what} {where}")
        return self.advance()

    def open(self, sign: str, where: str) -> None:
        """Go behind an opening brace, parenthesis or bracket."""
        self.expect(sign, where)
        self._depth += 1
        if self._depth > DEEPEST:
            raise self.error(f"nested more than {DEEPEST} deep")

    def close(self, sign: str, where: str) -> None:
        """Go behind the closing sign of :meth:`open`."""
        self.expect(sign, where)
        self._depth -= 1

    def literal(self, where: str) -> str:
        """One or several literals joined by ``~``."""
        text = self.expect(LITERAL, where).text
        while self.take("~"):
            text += self.expect(LITERAL, 'behind "~"').text
        return text

    def name(self, where: str) -> str:
        """An identifier or a keyword, where both are allowed."""
        if self.kind != IDENTIFIER and self.kind not in KEYWORDS:
            raise self.unexpected(f"a name {where}")
        return self.advance().text

    def namespace(self, prefix: str, offset: int) -> str | None:
        """The namespace that a prefix stands for, ``None`` if an including file decides."""
        try:
            return self.environment.namespaces[prefix]
        except KeyError:
            raise self.error(f'no "namespace {prefix} = …" declares the prefix "{prefix}"', offset) from None

    def passed_comments(self) -> list[SchemaElement]:
        """The comments before the next token that have not been given yet, as elements."""
        found: list[SchemaElement] = []
        while self.comments and (index := next(iter(self.comments))) <= self._index:
            text = "\n".join(self.comments.pop(index))
            found.append(self.foreign_element(COMMENT, "comment", self.token.offset, {}, [text]))
        return found

    def element(
        self, local: str, offset: int, attributes: dict[str, str], children: list[SchemaElement | str]
    ) -> SchemaElement:
        """An element of the XML syntax, for what stands at an offset."""
        return self.foreign_element(RELAXNG, local, offset, attributes, children)

    def foreign_element(
        self,
        namespace: str,
        local: str,
        offset: int,
        attributes: dict[str, str],
        children: list[SchemaElement | str],
    ) -> SchemaElement:
        """An element of any namespace."""
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise self.error(f"more than {MAX_ELEMENTS:,} elements in one schema file", offset)
        line, column = self.source.position(offset)
        uri = self.source.uri
        return SchemaElement(namespace, local, attributes, children, self.namespaces, uri, uri, line, column)

    def error(self, message: str, offset: int | None = None) -> SchemaSyntaxError:
        """The error to raise about the next token, or about an offset."""
        return self.source.error(message, self.token.offset if offset is None else offset)

    def unexpected(self, expected: str) -> SchemaSyntaxError:
        """The error to raise when something else should stand here."""
        return self.error(f"found {describe(self.token)}, expected {expected}")


def describe(token: Token) -> str:
    """A token in the words of a message."""
    kind, text, _ = token
    if kind == END:
        return "the end of the file"
    if kind == LITERAL:
        return f'the literal "{text if len(text) <= 30 else text[:29] + "…"}"'
    if kind == "documentation":
        return "a documentation comment, which must stand before what it documents (a plain comment begins with one #)"
    if kind == PREFIX:
        return f'"{text}:*"'
    if kind in (IDENTIFIER, PREFIXED):
        return f'"{text}"'
    return f'the keyword "{kind}"' if kind in KEYWORDS else f'"{kind}"'
