"""Every language finds its examples with their values, and nothing in its counter-examples."""

import json

import pytest

from teikit.dates import DateContext, recognise
from teikit.dates.languages import _make_cldr
from teikit.dates.vocabulary import languages
from teikit.model.annotation import Annotation, Certainty
from teikit.model.normalised_date import NormalisedDate

EXAMPLES = [(code, *example) for code, language in languages().items() for example in language.examples]
COUNTEREXAMPLES = [
    (code, text) for code, language in languages().items() for text in language.counterexamples
]
EDGES = ".,;:()[] "


def shown(annotation: Annotation) -> str:
    """A value in the notation of ``teikit.dates.language.Example``."""
    value = annotation.value
    assert isinstance(value, NormalisedDate)
    if value.when:
        return ("~" if annotation.cert is Certainty.LOW else "") + value.when
    if value.from_ or value.to:
        return f"{value.from_}/{value.to}"
    if value.not_before or value.not_after:
        return f"{value.not_before or ''}..{value.not_after or ''}"
    return "?"


def dates(text: str, code: str, reference: str | None) -> list[Annotation]:
    found = recognise(text, DateContext((code,), reference))
    return [annotation for annotation in found if annotation.kind == "date"]


@pytest.mark.parametrize(("code", "text", "words", "meaning"), EXAMPLES, ids=lambda value: str(value)[:40])
def test_examples(code: str, text: str, words: str, meaning: str) -> None:
    reference = None
    if meaning.startswith("@"):
        reference, meaning = meaning[1:].split(" ")
    found = [(text[one.start : one.end].strip(EDGES), shown(one)) for one in dates(text, code, reference)]
    assert found == [(words.strip(EDGES), meaning)]


@pytest.mark.parametrize(("code", "text"), COUNTEREXAMPLES, ids=lambda value: str(value)[:40])
def test_counterexamples(code: str, text: str) -> None:
    assert [text[one.start : one.end] for one in dates(text, code, "1950-01-02")] == []


@pytest.mark.parametrize("code", sorted(languages()))
def test_every_language_brings_its_tests(code: str) -> None:
    language = languages()[code]
    assert len(language.examples) >= 6
    assert len(language.counterexamples) >= 2


def test_the_stored_names_are_those_of_babel() -> None:
    stored = json.loads(_make_cldr.TARGET.read_text(encoding="utf-8"))
    assert stored == _make_cldr.collect_names()


def test_the_language_is_told_from_the_words() -> None:
    text = "Der Vertrag wurde am 3. Mai 1950 in der Stadt unterschrieben, und gestern ist er gekommen."
    found = recognise(text, DateContext(reference_date="1950-06-10"))
    assert [text[one.start : one.end] for one in found] == ["3. Mai 1950", "gestern"]
