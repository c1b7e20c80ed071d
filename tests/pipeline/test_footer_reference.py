"""The archival reference below the last speech of a record."""

import pytest

from teikit.pipeline.encode import encode_text
from teikit.pipeline.options import EncodeOptions

SPEECHES = """MR. HOLM: The sluice was opened in May.

MRS. BERG: By whom? Nobody told us.

MR. HOLM: By the Board. {end}
"""


def last_speech(end: str) -> str:
    tree = encode_text(SPEECHES.format(end=end), EncodeOptions()).tree
    *_, speech = tree.iter("{*}u", "{*}sp")
    return " ".join("".join(speech.itertext()).split())


@pytest.mark.parametrize(
    ("end", "is_said"),
    [
        ("\n\nRG 59, Central Files 1960-63, Box 1204", False),
        ("See RG 59, Central Files 1960-63, Box 1204", True),
        ("\n\nIt is in RG 59, Central Files 1960-63, Box 1204", True),
    ],
)
def test_a_reference_alone_below_the_last_speech_is_not_spoken(end: str, is_said: bool) -> None:
    assert ("Box 1204" in last_speech(end)) == is_said
