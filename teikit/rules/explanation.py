'''The page of a rule: its docstring, taken apart.

A docstring begins with a sentence that says what is wrong, then says why it matters, and has examples::

    """A pointer leads to an id that is not there.

    Why it matters.

    Bad::

        <p><ref target="#nte1">1</ref></p>

    Good::

        <p><ref target="#note1">1</ref></p><note xml:id="note1">…</note>
    """

An example is a piece of a document, or a whole one. ``With::`` before the examples holds options as in ``teikit.toml``;
``File persons.xml::`` another file of the project. ``\\r``, ``\\t`` and ``\\uXXXX`` in examples stand for characters that
cannot be seen.
'''

import re
from dataclasses import dataclass
from inspect import cleandoc

from teikit.rules.rule import Rule

BLOCK = re.compile(r"^(Bad|Good|With|File ([^\s:]+))::\n\n((?:    .*\n|\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the docstring of a rule says."""

    summary: str
    """One sentence, without its full stop."""
    reason: str
    """Why it matters: paragraphs."""
    bad: tuple[str, ...]
    """Examples in which the rule finds something."""
    good: tuple[str, ...]
    """Examples in which it finds nothing."""
    options: str
    """TOML, ``""`` for none."""
    files: tuple[tuple[str, str], ...]
    """Names and contents of further files."""


def explanation(rule: Rule) -> Explanation:
    """The parts of a rule's docstring."""
    text = cleandoc(rule.explanation) + "\n"
    blocks = [(m[1].split()[0], m[2] or "", cleandoc(m[3]) + "\n") for m in BLOCK.finditer(text)]
    prose = BLOCK.sub("", text).strip()
    summary, _, reason = prose.partition("\n\n")
    return Explanation(
        " ".join(summary.split()).rstrip("."),
        reason.strip(),
        tuple(code for kind, _, code in blocks if kind == "Bad"),
        tuple(code for kind, _, code in blocks if kind == "Good"),
        next((code for kind, _, code in blocks if kind == "With"), ""),
        tuple((name, code) for kind, name, code in blocks if kind == "File"),
    )


def page(rule: Rule) -> str:
    """The page of a rule in Markdown."""
    parts = explanation(rule)
    lines = [f"# {rule.code} {rule.name.replace('-', ' ')}", f"{parts.summary}."]
    if parts.reason:
        lines += ["## Why it matters", parts.reason]
    if parts.options:
        lines += ["## With the configuration", f"```toml\n{parts.options}```"]
    for name, code in parts.files:
        lines += [f"## With the file {name}", f"```xml\n{code}```"]
    lines += ["## Bad", *(f"```xml\n{code}```" for code in parts.bad)]
    lines += ["## Good", *(f"```xml\n{code}```" for code in parts.good)]
    lines += ["## Name and default", _default(rule)]
    return "\n\n".join(lines) + "\n"


def _default(rule: Rule) -> str:
    state = "on" if rule.is_default else f"off: switch it on with `--extend-select {rule.code}`"
    return f"`{rule.name}`, {rule.severity}, {state}."
