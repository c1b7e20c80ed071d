"""Dependencies point one way: a module imports from lower layers and from its own folder only."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from teikit.validation.program import OF_RULES, WITHOUT_A_PART

PACKAGE = Path(__file__).parent.parent / "teikit"

LAYERS = {
    "catalogue": 0,
    "digest": -1,
    "private_file": 0,
    "whole_file": 0,
    "tabular": 0,
    "model": 0,
    "bundled": 0,
    "version": 0,
    "records": 1,
    "editorial": 1,
    "structure": 1,
    "turns": 1,
    "dates": 1,
    "archives": 1,
    "relaxng": 1,
    "schematron": 1,
    "xmldocument": 1,
    "report": 2,
    "tei": 2,
    "rules": 3,
    "validation": 4,
    "pipeline": 5,
    "configuration": 5,
    "cli": 6,
}
"""Every top-level module or folder of the package and its layer."""

MODULES = {
    ".".join(("teikit", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}


def top(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def imports(module: str) -> set[str]:
    """The teikit modules that a module imports anywhere, also within functions and TYPE_CHECKING."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names if alias.name.startswith("teikit"))
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} has a relative import"
            if node.module and node.module.split(".")[0] == "teikit":
                for alias in node.names:
                    submodule = f"{node.module}.{alias.name}"
                    found.add(submodule if submodule in MODULES else node.module)
    return found - {module}


ENTRY_POINTS = {"teikit", "teikit.__main__"}


@pytest.mark.parametrize("module", sorted(MODULES.keys() - ENTRY_POINTS))
def test_imports_point_down(module: str) -> None:
    assert top(module) in LAYERS, f"{module}: give its folder a layer"
    for imported in imports(module):
        if top(imported) == top(module):
            continue
        assert imported != "teikit", f"{module} imports the package's public face"
        assert LAYERS[top(imported)] < LAYERS[top(module)], f"{module} may not import {imported}"


def test_no_circles() -> None:
    graph = {module: imports(module) for module in MODULES.keys() - ENTRY_POINTS}
    tuple(TopologicalSorter(graph).static_order())


def behind(folders: set[str]) -> set[str]:
    """The folders of what the modules of some folders import, and of what those import, and so on."""
    todo = [module for module in MODULES if top(module) in folders]
    found = set(todo)
    while todo:
        for name in imports(todo.pop()):
            module = name if name in MODULES else name.rpartition(".")[0]
            if module in MODULES and module not in found:
                found.add(module)
                todo.append(module)
    return {top(module) for module in found}


def test_what_has_no_part_in_verdicts() -> None:
    assert not behind({"validation", "rules"}) & WITHOUT_A_PART
    assert not behind({"validation"}) & OF_RULES
