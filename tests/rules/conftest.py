"""Documents around the examples of rules, and the rules run over them."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

import pytest

from teikit.model.diagnostic import Diagnostic
from teikit.validation.settings import Settings
from teikit.validation.validator import Validator
from teikit.xmldocument import XmlDocument

IN_PROFILE = ("abstract", "calendarDesc", "correspDesc", "creation", "langUsage", "particDesc", "textClass")
IN_HEADER = ("encodingDesc", "profileDesc", "revisionDesc")
IN_FILE = ("titleStmt", "editionStmt", "publicationStmt", "sourceDesc")
DEFAULTS = {
    "titleStmt": "<titleStmt><title>Minutes</title></titleStmt>",
    "publicationStmt": "<publicationStmt><publisher>The archive</publisher><availability><licence "
    'target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt>',
    "sourceDesc": "<sourceDesc><p>Typescript.</p></sourceDesc>",
}
LANGUAGE = '<langUsage><language ident="en">English</language></langUsage>'


def unescaped(example: str) -> str:
    r"""An example with ``\r``, ``\t``, ``\xHH``, ``\uXXXX`` and an escaped line end turned into what they stand for."""
    simple = {"\\r": "\r", "\\t": "\t"}
    example = re.sub(
        r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})", lambda m: chr(int(m[1] or m[2], 16)), example
    )
    if example.endswith("\\\n"):
        example = example[:-2]
    return re.sub(r"\\[rt](?![a-z])", lambda m: simple[m[0]], example)


def parts(fragment: str) -> list[tuple[str, str]]:
    """The elements at the top of a piece of XML, each with its name; text and comments between them as they are."""
    found: list[tuple[str, str]] = []
    text = f"<x>{fragment}</x>".encode()
    parser = expat.ParserCreate("utf-8")
    depth, start, name, last = 0, 0, "", 3

    def opened(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, start, name, last
        depth += 1
        if depth == 2:
            start, name = parser.CurrentByteIndex, tag
            if text[last:start].strip():
                found.append(("", text[last:start].decode()))

    def closed(tag: str) -> None:
        nonlocal depth, last
        depth -= 1
        at = parser.CurrentByteIndex
        if depth == 1:
            is_empty = not text.startswith(b"</", at)
            last = at if is_empty else text.index(b">", at) + 1
            found.append((name, text[start:last].decode()))

    parser.StartElementHandler, parser.EndElementHandler = opened, closed
    parser.Parse(text, True)
    return found


def document(example: str) -> str:
    """A whole document around an example, unless it is one."""
    example = unescaped(example)
    if "<TEI" in example:
        return example
    places: dict[str, list[str]] = {"profile": [], "header": [], "body": [], "source": []}
    file = dict(DEFAULTS)
    for name, code in parts(example):
        if name in IN_FILE:
            file[name] = code
        elif name in IN_PROFILE:
            places["profile"].append(code)
        elif name == "listPerson":
            places["profile"].append(f"<particDesc>{code}</particDesc>")
        elif name in IN_HEADER:
            places["header"].append(code)
        elif name == "msDesc":
            file["sourceDesc"] = f"<sourceDesc>{code}</sourceDesc>"
        else:
            places["body"].append(code)
    profile = "".join(places["profile"])
    if "<langUsage" not in example:
        profile += LANGUAGE
    header = "".join(places["header"])
    if "<profileDesc" not in example:
        header += f"<profileDesc>{profile}</profileDesc>"
    return (
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>{"".join(file.values())}</fileDesc>'
        f"{header}</teiHeader><text><body>{''.join(places['body'])}</body></text></TEI>\n"
    )


@pytest.fixture
def findings(tmp_path: Path) -> Callable[..., list[Diagnostic]]:
    """What the rules with some codes say about an example."""

    def run(
        example: str,
        *codes: str,
        options: str = "",
        files: tuple[tuple[str, str], ...] = (),
        name: str = "a.xml",
    ) -> list[Diagnostic]:
        for file, code in files:
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).write_text(document(code), encoding="utf-8")
        sections = {
            section: {key.replace("-", "_"): value for key, value in keys.items()}
            for section, keys in tomllib.loads(options).items()
        }
        settings = Settings(root=str(tmp_path), extend_select=codes, rules=sections, cache=False)
        path = tmp_path / name
        path.write_bytes(document(example).encode("utf-8", "surrogatepass"))
        found = Validator(settings).validate(XmlDocument.read(path))
        return [finding for finding in found if not codes or finding.code in codes]

    return run
