"""Pointers across the files of a project, as editions set them up."""

from collections.abc import Callable

import pytest

from teikit.model.diagnostic import Diagnostic, Severity

Findings = Callable[..., list[Diagnostic]]

PERSONS = (
    "indices/persons.xml",
    '<listPerson><person xml:id="pmb2104"><death when="1950-03-01"/></person><person xml:id="pmb11"/></listPerson>',
)
PREFIX = (
    '<encodingDesc><listPrefixDef><prefixDef ident="pmb" matchPattern="([0-9]+)" '
    'replacementPattern="indices/persons.xml#pmb$1"/></listPrefixDef></encodingDesc>'
)
SENT = (
    '<correspDesc><correspAction type="sent"><persName {}>Orlov</persName><date when="1951"/>'
    "</correspAction></correspDesc>"
)


@pytest.mark.parametrize(
    ("name", "scope"),
    [
        ('ref="#pmb2104"', '[pointers]\nscope = ["authority:indices/*.xml"]\n'),
        ('key="pmb2104"', '[pointers]\nscope = ["authority:indices/*.xml"]\n'),
        ('ref="indices/persons.xml#pmb2104"', ""),
        ('ref="pmb:2104"', ""),
    ],
)
def test_a_death_is_found_wherever_the_pointer_leads(name: str, scope: str, findings: Findings) -> None:
    found = findings(PREFIX + SENT.format(name), "DAT012", options=scope, files=(PERSONS,))
    assert [one.message for one in found] == ["sent after the death of Orlov (1950-03-01)"]


def test_a_death_may_be_dated_by_an_element_in_it(findings: Findings) -> None:
    person = '<listPerson><person xml:id="a"><birth>{}</birth><death><date when="1950-03-01"/></death></person></listPerson>'
    sent = SENT.format('ref="#a"')
    assert findings(person.format('<date when="1890"/>') + sent, "DAT011", "DAT012")[0].code == "DAT012"
    assert findings(person.format('<date when="1990"/>'), "DAT011", "DAT012")[0].code == "DAT011"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('<p><persName ref="pmb:2104">O.</persName></p>', []),
        ('<p><persName ref="pmb:2105">O.</persName></p>', ["PTR004"]),
        ('<p><persName ref="pmb:x">O.</persName></p>', ["PTR008"]),
        ('<p><persName ref="gnd:1">O.</persName></p>', ["PTR007"]),
        ('<p><persName ref="indices/Persons.xml#pmb11">O.</persName></p>', ["PTR003"]),
        ('<p><persName ref="indices/places.xml#x">O.</persName></p>', ["PTR003"]),
        ('<p><persName ref="https://example.org/persons.xml#x">O.</persName></p>', []),
        ('<p xml:base="indices/"><persName ref="persons.xml#pmb11">O.</persName></p>', []),
        ('<p xml:base="indices/"><persName ref="persons.xml#pmb12">O.</persName></p>', ["PTR004"]),
    ],
)
def test_private_schemes_files_and_bases(text: str, codes: list[str], findings: Findings) -> None:
    found = findings(PREFIX + text, "PTR003", "PTR004", "PTR007", "PTR008", files=(PERSONS,))
    assert [one.code for one in found] == codes


def test_a_missing_file_of_a_folder_that_is_there_is_a_slip(findings: Findings) -> None:
    text = '<p><ref target="indices/person.xml#pmb11"/><ref target="elsewhere/place.xml#p1"/></p>'
    here, elsewhere = findings(text, "PTR003", files=(PERSONS,))
    assert (here.severity, here.hint) == (Severity.WARNING, "did you mean persons.xml?")
    assert elsewhere.severity is Severity.INFO


def test_numbers_of_one_series_are_not_slips_of_each_other(findings: Findings) -> None:
    listed = '<listPerson><person xml:id="person_1928"/></listPerson>'
    text = "".join(f'<persName ref="#person_{number}">X</persName>' for number in (1929, 1930, 1828))
    found = findings(f"{listed}<p>{text}</p>", "PTR001", "PTR002")
    assert [(one.code, one.severity) for one in found] == [("PTR002", Severity.INFO)]
    found = findings(f'{listed}<p><persName ref="#persom_1928">X</persName></p>', "PTR001", "PTR002")
    assert [(one.code, one.hint) for one in found] == [("PTR001", "did you mean #person_1928?")]


@pytest.mark.parametrize(
    "pointer",
    [
        '<date datingMethod="#julian" when-custom="0079">79</date>',
        '<hi rendition="#aq">x</hi>',
        '<add hand="#major">x</add>',
        '<rs ref="#person_1928">x</rs>',
        '<seg ana="#anger #joy">x</seg>',
        '<relation name="sibling" mutual="#p1 #p2"/>',
    ],
)
def test_what_is_often_central_is_only_mentioned(pointer: str, findings: Findings) -> None:
    found = findings(f"<p>{pointer}</p>", "PTR001", "PTR002", "DAT008")
    assert [(one.code, one.severity) for one in found] == [("PTR002", Severity.INFO)]


def test_a_part_of_a_document_does_not_hold_its_targets(findings: Findings) -> None:
    part = '<div xmlns="http://www.tei-c.org/ns/1.0"><p>see <ref target="#n7">7</ref><!--<TEI/>--></p></div>'
    assert [one.code for one in findings(part, "PTR001", "PTR002")] == ["PTR002"]


def test_ids_are_used_from_other_files_too(findings: Findings) -> None:
    letter = ("letter.xml", '<p><persName ref="pmb:2104"/><rs key="pmb11"/></p>')
    found = findings(
        PERSONS[1].replace("<person ", '<person xml:id="pmb5"/><person ', 1), "PTR015", files=(letter,)
    )
    assert [one.message for one in found] == ["nothing points to person pmb5"]


def test_keys_that_are_names_are_left_alone(findings: Findings) -> None:
    text = '<p><persName key="Heer Oswald">Heer</persName></p>'
    assert not findings(
        text, "PTR018", options='[pointers]\nscope = ["authority:indices/*.xml"]\n', files=(PERSONS,)
    )


CORPUS = (
    "corpus.xml",
    '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"><!--<TEI/>-->'
    '<teiHeader><taxonomy><category xml:id="letter"/></taxonomy></teiHeader><xi:include href="indices/persons.xml"/>'
    '<xi:include href="a.xml"/></teiCorpus>',
)


@pytest.mark.parametrize(
    ("scope", "codes"),
    [
        # nothing said: kinds of pointers none of which leads anywhere are taken to lead elsewhere
        ("", ["PTR002", "PTR002"]),
        ('["file"]', ["PTR001", "PTR001", "PTR001"]),
        ('["file", "authority:indices/*.xml"]', ["PTR001", "PTR001"]),
        ('["file", "corpus:corpus.xml"]', ["PTR001"]),
        ('["file", "corpus:corpus.xml", "authority:nowhere/*.xml"]', ["PTR001"]),
    ],
)
def test_scope_says_where_ids_may_be(scope: str, codes: list[str], findings: Findings) -> None:
    text = '<p ana="#letter"><persName ref="#pmb2104">O.</persName> <persName ref="#pmb99">L.</persName></p>'
    options = f"[pointers]\nscope = {scope}\n" if scope else ""
    found = findings(text, "PTR001", "PTR002", options=options, files=(PERSONS, CORPUS))
    assert [one.code for one in found] == codes


def test_slips_are_told_within_the_scope(findings: Findings) -> None:
    options = '[pointers]\nscope = ["file", "authority:indices/*.xml"]\n'
    text = '<p><persName ref="#PMB2104">O.</persName> <persName ref="#pbm2104">O.</persName></p>'
    wrong_case, slip = findings(text, "PTR001", "PTR005", options=options, files=(PERSONS,))
    assert (wrong_case.code, wrong_case.hint) == ("PTR005", "write #pmb2104")
    assert (slip.code, slip.hint) == ("PTR001", "did you mean #pmb2104?")


def test_what_a_document_includes_is_part_of_it(findings: Findings) -> None:
    text = (
        '<listPerson xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="indices/persons.xml"/></listPerson>'
        '<p><persName ref="#pmb2104">O.</persName> <persName ref="#pmb99">L.</persName></p>'
    )
    found = findings(text, "PTR001", "PTR002", files=(PERSONS,))
    assert len(found) == 1
    assert "#pmb99" in found[0].message


METS = '<mets xmlns="http://www.loc.gov/METS/"><!--<TEI/>--><file ID="IMG_1"/></mets>'


def test_other_kinds_of_files_name_their_parts_otherwise(findings: Findings) -> None:
    text = (
        '<pb facs="mets.xml#IMG_1"/><p><ref target="scan.pdf#page=3"/><ref target="page.html#top"/>'
        '<ref target="a.xml#xywh=0,0,9,9"/></p>'
    )
    others = (("mets.xml", METS), ("scan.pdf", "<TEI/>"), ("page.html", '<TEI xml:id="x"/>'))
    assert not findings(text, "PTR001", "PTR003", "PTR004", files=others)


PEOPLE = '<listPerson><person xml:id="anna"/><person xml:id="olga"/><person xml:id="A"/></listPerson>'


@pytest.mark.parametrize(
    ("who", "mended"),
    [
        (" #anna", "#anna"),
        ("#anna #olga ", "#anna #olga"),
        ("#anna\u00a0#olga", "#anna #olga"),
        ("#an\u200bna", "#anna"),
        ("#anna #olga", None),
        ("#anna\n   #olga", None),
    ],
)
def test_pointers_are_tidied(who: str, mended: str | None, findings: Findings) -> None:
    found = findings(f'{PEOPLE}<sp who="{who}"><p>Yes!</p></sp>', "PTR009")
    written = [one.fix.edits[0].replacement.decode() for one in found if one.fix]
    assert written == ([mended] if mended else [])


def test_sigla_of_a_central_file_may_differ_in_case(findings: Findings) -> None:
    assert not findings(f'{PEOPLE}<p><seg ana="#a">x</seg></p>', "PTR005")
    (found,) = findings(f'{PEOPLE}<sp who="#Anna"><p>Yes!</p></sp><sp who="#olga"><p>No!</p></sp>', "PTR005")
    assert found.fix is not None
    assert found.fix.safe


@pytest.mark.parametrize("address", ["http://[", "//[::1", "%zz", "a%00b", "\\\\x", "..", "::", "#%00", "?#"])
def test_addresses_that_cannot_be_read_harm_nothing(address: str, findings: Findings) -> None:
    text = f'<p xml:base="{address}"><ref target="{address}"/><ref target="a.xml#b"/><ref target="#c"/></p>'
    findings(text)
    findings(f'<p><ref target="{address}"/></p>')


SPEAKERS = (
    "indices/persons.xml",
    '<listPerson><person xml:id="p1"><persName>Ivan Orlov</persName></person>'
    '<person xml:id="p2"><persName>Anna Lee</persName></person></listPerson>',
)
SPEECH = '<sp who="{}"><speaker>{}:</speaker><p>No.</p></sp>'


@pytest.mark.parametrize(
    ("who", "declared"),
    [
        ("#{}", ""),
        ("indices/persons.xml#{}", ""),
        (
            "psn:{}",
            '<encodingDesc><listPrefixDef><prefixDef ident="psn" matchPattern="(.+)" '
            'replacementPattern="indices/persons.xml#$1"/></listPrefixDef></encodingDesc>',
        ),
    ],
)
def test_speakers_are_compared_with_the_authority_file(who: str, declared: str, findings: Findings) -> None:
    options = '[pointers]\nscope = ["file", "authority:indices/*.xml"]'
    text = declared + SPEECH.format(who.format("p2"), "Orlov") + SPEECH.format(who.format("p2"), "Miss Lee")
    (found,) = findings(text, "TRN003", options=options, files=(SPEAKERS,))
    assert found.message == f"the label “Orlov:” is a name of #p1, the turn points to {who.format('p2')}"
    assert not findings(
        SPEECH.format(who.format("p1"), "Orlov"), "TRN003", options=options, files=(SPEAKERS,)
    )


def test_the_root_of_a_corpus_lists_those_who_speak_in_its_parts(findings: Findings) -> None:
    persons = '<listPerson><person xml:id="p1"/></listPerson>'
    assert not findings(persons + "<p>No.</p>", "TRN008")
    assert findings(persons + '<sp who="#p2"><p>No.</p></sp>', "TRN008")
