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
