"""What the rules call an error or a warning in real editions is one."""

import json
from collections import defaultdict
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from teikit.model.diagnostic import Severity
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument

TRUE = {
    ("MS_Add_A_23.xml", "PTR006"): "an id without its #, and no such file",
    ("MS_Canon_Liturg_218.xml", "PTR006"): "the same",
    ("MS_Rawl_G_161.xml", "PTR006"): "the same",
    ("MS_Greaves_53.xml", "DAT005"): "the second half of the century is given as its first decade",
    ("MS_Holkham_Gr_75.xml", "DAT009"): "a year of five figures",
    ("MS_Laud_Misc_509.xml", "PTR001"): "references to a bibliography that is not there",
    ("strindberg-froken-julie.xml", "PTR009"): "spaces behind pointers",
    ("1959-11-06-hac-meeting-minutes.xml", "DAT005"): "a day and year beside those of the words",
    ("frus-history.xml", "PTR001"): "an anchor that was renamed",
    ("L00344.xml", "DAT005"): "1984 for 1894",
    ("L01646.xml", "DAT005"): "a day beside the words",
}
"""By file and code: what is wrong there indeed."""

SLIPS = {
    "berlin-intellectuals:Brief10DorotheaTieckanUechtritz:b12": "dates without their year",
    "schnitzler-briefe:L00926:b1": "June for VII",
    "schnitzler-briefe:L01152:b1": "22 for 26",
    "schnitzler-briefe:L02944:b9": "month and day changed places",
    "schnitzler-briefe:L03158:b1": "a Monday that was none",
    "tei-guidelines:att.datable.iso:1": "a value of ISO 8601 where the W3C's is wanted",
    "tei-guidelines:att.datable.iso:3": "the same",
    "tillich:L00873:b1": "June for July",
    "mitford-journal:g60": "Friday 24 and Saturday 25, both given as the 23rd",
    "mitford-journal:g164": "a month whose weekdays are those of June, given as September",
    "mitford-journal:g165": "the same",
    "mitford-journal:g166": "the same",
}
"""Dates of editions whose values contradict their words, beyond those that the gold standard marks itself."""


def test_errors_and_warnings_in_editions_are_true(data: Path) -> None:
    folder = data / "editions"
    validator = Validator(Settings(root=str(folder), ignore=("SKP",), cache=False))
    found = set()
    for path in sorted(folder.glob("*/*.xml")):
        for one in validator.validate(XmlDocument.read(path)):
            if one.severity is not Severity.INFO:
                found.add((path.name, one.code))
    assert found == TRUE.keys()


def test_dates_of_editions_contradict_their_words_only_where_they_do(data: Path) -> None:
    validator = Validator(
        Settings(root=str(data), select=("DAT001", "DAT002", "DAT004", "DAT005", "DAT006"), cache=False)
    )
    seen, found, marked = 0, set(), set()
    for path in sorted((data / "gold").glob("dates_*.jsonl")):
        spans = defaultdict(list)
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            for span in item["spans"]:
                names = ("when", "from", "to", "notBefore", "notAfter", "calendar")
                values = {name: span["attrs"][name] for name in names if span["attrs"].get(name)}
                words = " ".join(item["text"][span["start"] : span["end"]].split())
                spans[item["lang"]].append((item["id"], bool(span["attrs"].get("suspect")), words, values))
        for language, dates in spans.items():
            rows = "".join(
                f"<p><date {' '.join(f'{name}={quoteattr(value)}' for name, value in values.items())}>"
                f"{escape(words)}</date></p>\n"
                for *_, words, values in dates
            )
            text = f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{language}"><text><body>\n{rows}</body></text></TEI>'
            seen += len(dates)
            for one in validator.validate(XmlDocument(str(path), text.encode())):
                if one.code.startswith("DAT"):
                    identifier, is_marked, *_ = dates[one.line - 2]
                    (marked if is_marked else found).add(identifier)
    assert seen > 5000
    assert found == SLIPS.keys()
    assert len(marked) > 25
