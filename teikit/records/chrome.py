"""Lines of web pages and PDF covers that are no part of a record: page chrome.

A line counts when all of it is one of these, casefolded. To teach the readers a further one, add a row.
"""

import re

from teikit.records.funders import CREDIT_LINE

CHROME = frozenset(
    line.strip().casefold()
    for line in """
        skip to content
        skip to main content
        search
        search in
        keyword or title
        people places topics
        people
        places
        topics
        citation
        share
        download
        download pdf
        print
        cite
        cite this document
        view document in
        english html
        english pdf
        english transcript
        original scan
        - facebook
        - twitter
        - email
        facebook
        twitter
        email
        linkedin
        menu
        home
        browse
        about
        digital archive
        international history declassified
        digitalarchive.wilsoncenter.org
        related documents
        document information
        associated people & organizations
        associated places
        associated topics
        back to top
        """.splitlines()
    if line.strip()
)
"""Whole lines, casefolded, white space folded."""

_VERSION_OF_FILE = re.compile(
    r"-?\s*(?:\w+ )?(?:html|pdf|transcript|translation|scan of original document)", re.I
)
"""``German PDF``, ``- English Translation``: what a page offers for download."""


def is_chrome(line: str) -> bool:
    """Whether a line is nothing but page chrome."""
    folded = " ".join(line.split()).casefold()
    return folded in CHROME or f"- {folded}" in CHROME


LONGEST_PAGE = 5_000
"""Characters; a longer text is more than the furniture of a page."""
_BLANK_LINES = re.compile(r"\n\s*\n")


def is_nothing_else(text: str) -> bool:
    """Whether a text is page chrome and credit lines from beginning to end."""
    return len(text) <= LONGEST_PAGE and all(
        CREDIT_LINE.fullmatch(block.strip())
        or all(is_chrome(line) or is_version_of_file(line) for line in block.splitlines())
        for block in _BLANK_LINES.split(text.strip())
    )


def is_version_of_file(line: str) -> bool:
    """Whether a line names a version of the document to be had: ``English HTML``."""
    return _VERSION_OF_FILE.fullmatch(" ".join(line.split())) is not None
