"""Findings that a project knows of and has not mended yet: a file in which they are kept, so that only new ones are shown.

The file is JSON, a line for each finding, sorted: it is read by people, and merged by git. A finding is known by its
code, its message without numbers, the path of its element without positions, and the text of its line; where one of
the two latter has changed and a known finding is left over that agrees in all else, it is taken for that. A file that
was renamed is known again by what it holds.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from teikit.digest import digest_of
from teikit.model.diagnostic import Diagnostic
from teikit.report.fingerprint import Traits, traits
from teikit.report.run import FileReport
from teikit.validation.codes import RUN_FAILED
from teikit.validation.likeness import Lost, Sketch, sketch_of
from teikit.validation.verdict import NEVER_KEPT
from teikit.whole_file import write_whole

VERSION = 1

VIEWS: tuple[Callable[[Traits], tuple[str, ...]], ...] = (
    tuple,
    lambda known: (known.code, known.message, known.element),
    lambda known: (known.code, known.message, known.text),
)
"""By what findings are compared, the most exact first."""


class BaselineError(Exception):
    """A baseline that cannot be read or written. The message says why."""


@dataclass(slots=True)
class Baseline:
    """The known findings by file, and what became of them in a run."""

    root: str
    """The folder to which the paths are relative, absolute."""
    known: Mapping[str, Sequence[Traits]] = field(default_factory=dict)
    sketches: Mapping[str, Sketch] = field(default_factory=dict)
    """What these files held."""
    hidden: int = 0
    """Findings of the run that were known."""
    gone: list[tuple[str, Traits]] = field(default_factory=list)
    """Known findings of files of the run that are no more."""
    seen: set[str] = field(default_factory=set)
    """The files of the run, and the former names of those that were renamed."""

    def new(self, reports: Iterable[FileReport]) -> Iterator[FileReport]:
        """The reports without what is known."""
        lost = Lost({name: self.sketches.get(name, Sketch()) for name in self.known if self._is_lost(name)})
        for report in reports:
            name = name_of(report.path, self.root)
            if report.findings and name not in self.known and lost:
                name = lost.take(name, sketch_of(report.path)) or name
            self.seen.add(name)
            left = list(self.known.get(name, ()))
            fresh = _without(report.findings, left)
            self.hidden += len(report.findings) - len(fresh)
            self.gone += [(name, one) for one in left]
            shown = set(map(id, fresh))
            known = tuple(finding for finding in report.findings if id(finding) not in shown)
            yield report._replace(findings=tuple(fresh), known=known) if known else report

    def vanished(self) -> list[tuple[str, Traits]]:
        """All known findings that are no more, after the run: also those of files that are not there any more."""
        absent = [
            (name, one)
            for name, known in self.known.items()
            if name not in self.seen and self._is_lost(name)
            for one in known
        ]
        return [*self.gone, *absent]

    def _is_lost(self, name: str) -> bool:
        return not os.path.lexists(os.path.join(self.root, name))


def _without(findings: Sequence[Diagnostic], left: list[Traits]) -> list[Diagnostic]:
    """The findings that are not known; what is known of them is taken out of ``left``."""
    fresh = [(finding, _kept(traits(finding))) for finding in findings]
    unseen = dict(enumerate(left))
    for view in VIEWS:
        if not (fresh and unseen):
            break
        places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, one in unseen.items():
            places[view(one)].append(number)
        still = []
        for finding, own in fresh:
            if is_never_known(finding) or not places[view(own)]:
                still.append((finding, own))
            else:
                del unseen[places[view(own)].pop()]
        fresh = still
    left[:] = unseen.values()
    return [finding for finding, _ in fresh]


def is_never_known(finding: Diagnostic) -> bool:
    """Whether a finding says that the run itself has failed."""
    return finding.code in RUN_FAILED or finding.code in NEVER_KEPT


def _kept(known: Traits) -> Traits:
    """The text as a digest: editions need not be in their baseline."""
    return known._replace(text=digest_of(known.text)[:12])


def name_of(path: str, root: str) -> str:
    """How the baseline calls a file: relative to the project's folder, with ``/``."""
    return os.path.relpath(os.path.abspath(path), root).replace(os.sep, "/")


def read_baseline(path: Path, root: str) -> Baseline:
    """The known findings in a file. Raises :class:`BaselineError`."""
    try:
        content: Any = json.loads(path.read_bytes())
        if content["version"] != VERSION:
            raise BaselineError(
                f"{path}: a baseline of version {content['version']}; this program reads {VERSION}"
            )
        known = {
            str(name): [Traits(row["code"], row["message"], row["element"], row["text"]) for row in rows]
            for name, rows in content["files"].items()
        }
        sketches = {
            str(name): frozenset(map(str, words.split()))
            for name, words in content.get("sketches", {}).items()
        }
    except FileNotFoundError as error:
        raise BaselineError(f"{path}: there is no such baseline; --write-baseline makes one") from error
    except OSError as error:
        raise BaselineError(f"{path}: cannot be read: {error.strerror or error}") from error
    except json.JSONDecodeError as error:
        raise BaselineError(
            f"{path}:{error.lineno}: no baseline: {error.msg}; write it anew with --write-baseline"
        ) from error
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise BaselineError(f"{path}: no baseline: write it anew with --write-baseline") from error
    return Baseline(root, known, sketches)


def write_baseline(path: Path, root: str, reports: Iterable[FileReport], before: Baseline) -> tuple[int, int]:
    """Writes what a run found, and what is known of files that were not in it and still are there. The number of
    findings of the run and of its files that have any. Raises :class:`BaselineError`."""
    files: dict[str, list[Traits]] = {}
    sketches: dict[str, Sketch] = {}
    findings = 0
    for report in reports:
        found = [_kept(traits(finding)) for finding in report.findings if not is_never_known(finding)]
        name = name_of(report.path, root)
        files[name] = found
        if found:
            sketches[name] = sketch_of(report.path)
        findings += len(found)
    number = sum(bool(found) for found in files.values())
    for name, known in before.known.items():
        if name not in files and os.path.lexists(os.path.join(root, name)):
            files[name] = list(known)
            sketches[name] = before.sketches.get(name, Sketch())
    try:
        write_whole(path, _written(files, sketches).encode(), folders=False)
    except OSError as error:
        raise BaselineError(f"{path}: cannot be written: {error.strerror or error}") from error
    return findings, number


def _written(files: Mapping[str, Sequence[Traits]], sketches: Mapping[str, Sketch]) -> str:
    blocks = []
    for name, known in sorted(files.items()):
        if known:
            rows = ",\n".join(json.dumps(one._asdict(), ensure_ascii=False) for one in sorted(known))
            blocks.append(f"{json.dumps(name, ensure_ascii=False)}: [\n{rows}\n]")
    lines = [
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(' '.join(sorted(own)))}"
        for name, own in sorted(sketches.items())
        if own
    ]
    return (
        f'{{"version": {VERSION}, "files": {{\n'
        + ",\n".join(blocks)
        + '\n}, "sketches": {\n'
        + ",\n".join(lines)
        + "\n}}\n"
    )
