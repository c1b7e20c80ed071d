"""The address of a letter as ``address`` in its opener (TEI Guidelines 3.6.2)."""

from teikit import encode
from teikit.tei.read_back import body_text

TEI = "{http://www.tei-c.org/ns/1.0}"

LETTER = """Tarsk, den 3. Mai 1904

Herrn Professor
Adalbert Quandt
Mühlgasse 12
Norden

Verehrter Herr Professor!

Ihr Brief vom 28. April hat mich gefreut, und ich danke Ihnen für die Bücher, die Sie mir geschickt haben.

Mit ergebenstem Gruß

Klara Lenz
"""


def test_its_lines_are_lines_and_read_back() -> None:
    encoded = encode(LETTER, format="letter")
    (address,) = encoded.tree.iter(f"{TEI}address")
    parent = address.getparent()
    assert parent is not None
    assert parent.tag == f"{TEI}opener"
    assert [line.text for line in address] == ["Herrn Professor", "Adalbert Quandt", "Mühlgasse 12", "Norden"]
    assert "Adalbert Quandt\nMühlgasse 12\n" in body_text(encoded.tree)
