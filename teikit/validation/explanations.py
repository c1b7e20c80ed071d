"""The pages of ``teikit explain``: one file a code in the folder ``pages`` for the layers, the docstring of each rule."""

from importlib.resources import files


def page_codes() -> list[str]:
    """The codes that have a page, sorted."""
    from teikit.rules.registry import rules

    folder = files("teikit.validation") / "pages"
    pages = [entry.name.removesuffix(".md") for entry in folder.iterdir() if entry.name.endswith(".md")]
    return sorted((*pages, *rules()))


def explain(code: str) -> str | None:
    """The page of a code, or of a rule by its name, in Markdown; ``None`` where there is none. What stands behind a
    colon, the id of a Schematron assertion, makes no difference."""
    plain = code.partition(":")[0]
    if plain.isalnum():
        page = files("teikit.validation") / "pages" / f"{plain.upper()}.md"
        if page.is_file():
            return page.read_text(encoding="utf-8")
    from teikit.rules.explanation import page as page_of
    from teikit.rules.registry import rule_called

    rule = rule_called(plain)
    return None if rule is None else page_of(rule)


def title(code: str) -> str:
    """The title of the page of a code: ``element not allowed here``."""
    first = (explain(code) or "").partition("\n")[0]
    return first.removeprefix(f"# {code} ")
