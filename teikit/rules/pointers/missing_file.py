"""A pointer leads to a document that is not there.

A file was renamed, moved or never added. Only pointers to XML are looked at, relative to the file that has them (or
to `xml:base`); each missing file is reported once for a document. Where even the folder is not there, a part of the
edition may be kept elsewhere, and the finding is mere information.

Bad::

    <p>See <ref target="nowhere.xml#p3">there</ref>.</p>

Good::

    <p>See <ref target="https://example.org/nowhere.xml#p3">there</ref>.</p>
"""

import os
from collections.abc import Iterator

from teikit.model.diagnostic import Severity
from teikit.rules.evidence import nearest
from teikit.rules.finding import Finding
from teikit.rules.pointers_of import Pointer
from teikit.rules.rule import Rule
from teikit.rules.targets import Fate, resolved
from teikit.rules.view import View
from teikit.xmldocument.id_index import SUFFIXES


def check(view: View) -> Iterator[Finding]:
    """One finding for each missing file, at the first pointer to it."""
    missing: dict[str, list[tuple[Pointer, str]]] = {}
    for pointer, target in resolved(view):
        if target.fate is Fate.NO_FILE and target.file.endswith(SUFFIXES):
            missing.setdefault(target.path, []).append((pointer, target.file))
    for path, pointers in missing.items():
        pointer, file = pointers[0]
        others = f" ({len(pointers) - 1} more pointers lead to it)" if len(pointers) > 1 else ""
        near = _near(view, path)
        finding = view.about_value(
            pointer.element,
            pointer.attribute,
            f"{pointer.place} leads to {file}, and there is no such file{others}",
            f"did you mean {near}?" if near else None,
            part=pointer.part,
        )
        is_folder = view.index.kind(os.path.dirname(path)) == "folder"
        yield finding if is_folder else finding.as_note()


def _near(view: View, path: str) -> str | None:
    """The name of a file in the same folder that is very like the missing one, its capital letters aside."""
    folder, name = os.path.split(path)
    names = [one for one in view.index.names_in(folder) if one.endswith(SUFFIXES)]
    folded = [one for one in names if one.casefold() == name.casefold()]
    return folded[0] if len(folded) == 1 else nearest(name, names)


RULE = Rule("PTR003", "missing-file", Severity.WARNING, check, __doc__)
