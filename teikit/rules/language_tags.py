"""Language tags (BCP 47: RFC 5646)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from teikit.rules.names import XML_LANG
from teikit.rules.view import View

if TYPE_CHECKING:
    from lxml import etree

TAG = re.compile(
    r"(?:(?P<language>[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*"
    r"(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)$",
    re.IGNORECASE,
)
"""A well-formed tag (RFC 5646, 2.1)."""

GRANDFATHERED = frozenset(
    """
    art-lojban cel-gaulish en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao
    i-tay i-tsu no-bok no-nyn sgn-be-fr sgn-be-nl sgn-ch-de zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang
    """.split()
)
"""Tags registered before there were rules (RFC 5646, 2.2.8), in small letters."""

COUNTRIES_FOR_LANGUAGES = {
    "jp": "ja", "cz": "cs", "gr": "el", "cn": "zh", "ua": "uk", "dk": "da", "jw": "jv", "kr": "ko",
}  # fmt: skip
"""Codes of countries that are often written for their languages."""


class LanguageTag(NamedTuple):
    """A tag where it stands."""

    element: etree._Element
    attribute: str
    value: str


def language_tags(view: View) -> Iterator[LanguageTag]:
    """Every language tag in an attribute."""
    for attribute, names in (
        (XML_LANG, None),
        ("ident", ("language",)),
        ("mainLang", None),
        ("targetLang", None),
    ):
        for element in view.having.get(attribute, ()):
            if names is None or element in view.named(*names):
                yield LanguageTag(element, attribute, element.get(attribute, ""))


def problem(tag: str) -> tuple[str, str | None] | None:
    """What is wrong with a tag, and the tag that was meant; ``None`` for a good one.

    >>> problem("en_GB")
    ('a tag is written with hyphens', 'en-GB')
    """
    if tag.lower() in GRANDFATHERED or tag == "":
        return None
    match = TAG.match(tag)
    if match is None:
        if len(tag.split()) > 1:
            return "it names one language, without spaces", None
        tidy = tag.strip().replace("_", "-")
        if tidy != tag and TAG.match(tidy) and problem(tidy) is None:
            return ("a tag is written with hyphens" if "_" in tag else "a tag has no spaces"), tidy
        return "it is not written as BCP 47 wants it: de, en-GB, ru-Latn", None
    language, region = (match["language"] or "").lower(), (match["region"] or "").upper()
    if len(language) == 2 and language not in known_languages():
        meant = COUNTRIES_FOR_LANGUAGES.get(language)
        hint = f" ({language} is a country; the language is {meant})" if meant else ""
        return f"there is no language {language}{hint}", None
    if len(region) == 2 and region not in known_regions():
        return f"there is no country {region}{' (Britain is GB)' if region == 'UK' else ''}", None
    return None


def shorter(tag: str) -> str | None:
    """The tag with the two-letter code that BCP 47 wants (RFC 5646, 2.2.1), where it has one of three letters.

    >>> shorter("fra"), shorter("grc")
    ('fr', None)
    """
    language, hyphen, rest = tag.partition("-")
    if len(language) != 3 or not TAG.match(tag):
        return None
    from babel.core import get_global

    short = get_global("language_aliases").get(language.lower())
    return f"{short}{hyphen}{rest}" if short is not None and len(short) == 2 else None


@cache
def known_languages() -> frozenset[str]:
    """The codes of languages that CLDR names, and the older ones it replaces."""
    from babel import Locale
    from babel.core import get_global

    return frozenset({*Locale("en").languages, *get_global("language_aliases")} | OLDER)


OLDER = frozenset("ae av bh bi ho hz ii kg ki kj kr kv mh na ng nv oj pi ss ty ve za".split())
"""Two-letter codes of ISO 639-1 that lists of names may leave out."""


@cache
def known_regions() -> frozenset[str]:
    """The codes of countries that CLDR names, those of the past and of private use included."""
    from babel import Locale

    past = "AN BU CS DD FX NT SU TP YD YU ZR AA ZZ XK"
    return frozenset({*Locale("en").territories, *past.split()})
