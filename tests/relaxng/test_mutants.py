"""Letters changed at random, beside jing where it is installed: the same verdict, and the first error at one place."""

import random
import re
import shutil
import subprocess
from copy import deepcopy
from pathlib import Path

import pytest
from lxml import etree

from tests.relaxng.schemas import LETTERS, OPENER, compact, letter

SOUND = letter(
    f'<head>To Mao</head>{OPENER}<p n="1" who="l1">The <ref target="a.xml b.xml">talks</ref><lb/>\n go on.</p>\n'
    "<list><item>one</item><item>two<lb/></item></list>\n<p>Yours</p>"
)
NAMES = ("head", "opener", "p", "list", "item", "lb", "ref", "date", "unheard", "{urn:other}p")
ATTRIBUTES = ("n", "who", "when", "target", "status", "unheard", "{http://www.w3.org/XML/1998/namespace}id")
VALUES = ("1", "-1", "l1", "b", "1960-07-24", "1960-13", "draft", "a b", "", "%zz")
JING = re.compile(r".*/(\d+)\.xml:(\d+):(\d+): (?:error|fatal): (.*)")


def mutant(chance: random.Random) -> bytes:
    """A letter with one to three changes, which may also leave it valid."""
    root = etree.fromstring(SOUND)
    for _ in range(chance.randint(1, 3)):
        element = chance.choice(list(root.iter(etree.Element)))
        parent = element.getparent()
        match chance.randrange(7):
            case 0 if parent is not None:
                parent.remove(element)
            case 1 if parent is not None:
                parent.insert(chance.randint(0, len(parent)), deepcopy(element))
            case 2:
                name = chance.choice(NAMES)
                element.tag = name if name.startswith("{") else f"{{urn:letters}}{name}"
            case 3:
                element.set(chance.choice(ATTRIBUTES), chance.choice(VALUES))
            case 4 if element.attrib:
                del element.attrib[chance.choice(sorted(map(str, element.attrib)))]
            case 5:
                element.text = (element.text or "") + chance.choice((" more", "1", " \n "))
            case 6:
                element[:] = sorted(element, key=lambda _: chance.random())
    return etree.tostring(root)


@pytest.mark.skipif(shutil.which("jing") is None, reason="jing is not installed")
def test_as_jing(tmp_path: Path) -> None:
    chance = random.Random(1960)
    documents = [mutant(chance) for _ in range(250)]
    paths = [tmp_path / f"{number}.xml" for number in range(len(documents))]
    for path, document in zip(paths, documents, strict=True):
        path.write_bytes(document)
    schema = tmp_path / "letters.rnc"
    schema.write_text(LETTERS, encoding="utf-8")
    done = subprocess.run(
        ["jing", "-c", str(schema), *map(str, paths)], capture_output=True, text=True, check=False
    )
    theirs: dict[int, tuple[int, int]] = {}
    for line in done.stdout.splitlines():
        if found := JING.fullmatch(line):
            number, *place = map(int, found.groups()[:3])
            theirs.setdefault(number, (place[0], place[1]))
    ours: dict[int, tuple[int, int]] = {}
    for number, document in enumerate(documents):
        for problem in compact(LETTERS).validate(document):
            ours.setdefault(number, problem.event)
            break
    assert 150 < len(theirs) < 250
    assert ours == theirs
