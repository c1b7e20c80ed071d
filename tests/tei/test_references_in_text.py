"""References in running text as ``idno`` (encoding of archival identifiers)."""

from teikit import encode

TEI = "{http://www.tei-c.org/ns/1.0}"


def test_what_ibid_stands_for_is_said_in_full_and_the_words_stay() -> None:
    text = "The note is in RGANI, f. 5, op. 30, d. 116, l. 34; the reply (ibid., l. 41) came later.\n"
    encoded = encode(text, format="text")
    first, short = (one for one in encoded.tree.iter(f"{TEI}idno") if one.get("type") == "archival")
    assert first.get("n") is None
    assert short.get("n") == "RGANI, f. 5, op. 30, d. 116, l. 41"
    assert short.get("cert") == "medium"
    assert "".join(short.itertext()) == "l. 41"
