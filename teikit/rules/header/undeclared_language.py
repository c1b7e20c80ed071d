"""A language is used that the header does not declare.

`langUsage` lists languages, and `xml:lang` in the text names another. Reported once for each language.

Bad::

    <langUsage><language ident="de">German</language></langUsage><p>Er sagte <foreign xml:lang="fr">non</foreign>.</p>

Good::

    <langUsage><language ident="de">German</language><language ident="fr">French</language></langUsage>
    <p>Er sagte <foreign xml:lang="fr">non</foreign>.</p>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.language_tags import problem, shorter
from teikit.rules.names import XML_LANG, within
from teikit.rules.rule import Rule
from teikit.rules.view import View

ANY = frozenset({"und", "mul", "zxx", "mis"})
"""Codes for no language in particular."""


def check(view: View) -> Iterator[Finding]:
    """One finding for each language, at its first use in a text."""
    declared = {_language(tag) for element in view.named("language") if (tag := element.get("ident"))}
    if not declared:
        return
    seen: set[str] = set()
    for element in view.having.get(XML_LANG, ()):
        value = element.get(XML_LANG, "")
        language = _language(value)
        if not language or language in declared | seen | ANY or problem(value) is not None:
            continue
        if within(element, "text"):
            seen.add(language)
            yield view.about_value(
                element,
                XML_LANG,
                f"the language {value} is not declared in langUsage",
                f'<language ident="{shorter(value) or value}">…</language>',
            )


def _language(tag: str) -> str:
    return (shorter(tag) or tag).partition("-")[0].lower()


RULE = Rule("HDR006", "undeclared-language", Severity.INFO, check, __doc__)
