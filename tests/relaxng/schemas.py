"""Small schemas that several tests use, and the way to write one in a line."""

from functools import cache

from teikit import relaxng
from teikit.relaxng.schema import Schema

ATTRIBUTES = (
    'xmlns="http://relaxng.org/ns/structure/1.0" '
    'xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" '
    'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"'
)


def grammar(content: str, attributes: str = "") -> bytes:
    """A grammar in XML syntax with these components."""
    return f"<grammar {ATTRIBUTES} {attributes}>{content}</grammar>".encode()


@cache
def compact(text: str) -> Schema:
    """A schema in compact syntax."""
    return relaxng.load(text.encode())


LETTERS = """
default namespace = "urn:letters"
start = letter
letter = element letter {
  attribute xml:id { xsd:ID },
  attribute status { "draft" | "checked" | "final" }?,
  head?, opener, (p | \\list)+, closer?
}
head = element head { text }
opener = element opener { dateline, salute? }
dateline = element dateline { element place { text }?, element date { attribute when { when }, text } }
salute = element salute { text }
p = element p { attribute n { xsd:positiveInteger }?, attribute who { xsd:IDREF }?, inline* }
inline = text | element ref { attribute target { pointers }, text } | element lb { empty }
\\list = element list { element item { inline* }+ }
closer = element closer { element signed { text }, element year { xsd:gYear } }
when = xsd:date | xsd:gYearMonth | xsd:gYear
pointers = list { xsd:anyURI { pattern = "\\S+" }+ }
"""
"""A letter: required and optional parts, mixed content, datatypes, ids."""


def letter(body: str, attributes: str = 'xml:id="l1"') -> bytes:
    """A letter with this body."""
    return f'<letter xmlns="urn:letters" {attributes}>{body}</letter>'.encode()


OPENER = '<opener><dateline><date when="1960-07-24">24 July</date></dateline></opener>'
