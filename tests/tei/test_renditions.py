"""Delimiters that came back."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from teikit.tei.names import root
from teikit.tei.renditions import Renditions, declared

printable = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=12,
)


@given(st.lists(st.tuples(st.sampled_from(["before", "after"]), printable), max_size=8))
def test_declared_renditions_say_what_they_were_given(delimiters: list[tuple[str, str]]) -> None:
    renditions = Renditions()
    pointers = [renditions.delimiter(scope, content) for scope, content in delimiters]
    description = root("encodingDesc")
    renditions.write(description)
    read = declared(etree.fromstring(etree.tostring(description)))
    assert [read[(pointer or "").lstrip("#")] for pointer in pointers] == delimiters


def test_the_same_delimiter_is_declared_once() -> None:
    renditions = Renditions()
    assert (
        renditions.delimiters("[", "]") == renditions.delimiters("[", "]") == "#bracket-open #bracket-close"
    )
    description = root("encodingDesc")
    renditions.write(description)
    assert len(description[0]) == 2
