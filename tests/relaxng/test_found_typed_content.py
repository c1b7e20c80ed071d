"""Found by comparing with the naive implementation: typed content beside alternatives without it."""

import pytest

from teikit import relaxng

CASES = (
    # content of a, document, whether it is valid
    ('element b { string "2" } | element b { empty }', "<a><b> 2 </b></a>", False),
    ('element b { string "2" } | element b { empty }', "<a><b>2</b></a>", True),
    ('element b { string "2" } | element b { empty }', "<a><b> </b></a>", True),
    ("element b { xsd:integer } | element b { c }", "<a><b>x</b></a>", False),
    ("element b { xsd:integer } | element b { c }", "<a><b>12</b></a>", True),
    ('element b { list { "1"+ } } | element b { c }', "<a><b>1 2</b></a>", False),
    ("element b { xsd:integer } | element * { text }", "<a><b>x</b></a>", True),
    ("(element b { xsd:integer }, c) | (element b { empty }, c)", "<a><b>x</b><c/></a>", False),
)


@pytest.mark.parametrize(("content", "document", "valid"), CASES, ids=[f"{row[0]} {row[1]}" for row in CASES])
def test_typed_content_beside_other_content(content: str, document: str, valid: bool) -> None:
    schema = relaxng.load(f"start = element a {{ {content} }}\nc = element c {{ empty }}".encode())
    assert [*schema.validate(document.encode())] == [] if valid else [*schema.validate(document.encode())]
