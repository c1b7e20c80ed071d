"""The document does not say in which language it is.

Neither `langUsage` in the header nor `xml:lang` at the root, the text or the body does. Search, hyphenation and speech
all depend on it.

Bad::

    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>Nein.</p></body></text></TEI>

Good::

    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader/><text><body><p>Nein.</p></body></text></TEI>
"""

from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.finding import Finding
from teikit.rules.names import XML_LANG, text_of
from teikit.rules.rule import Rule
from teikit.rules.view import View


def check(view: View) -> Iterator[Finding]:
    """A finding at the root, for documents with a text."""
    texts = view.named("text", "body")
    if any(element.get(XML_LANG) for element in (view.root, *texts)):
        return
    if any(element.get("ident") for element in view.named("language")):
        return
    if any(text_of(text).strip() for text in texts):
        yield view.about(view.root, "the document does not say in which language it is", 'add xml:lang="…"')


RULE = Rule("HDR003", "no-language", Severity.INFO, check, __doc__)
