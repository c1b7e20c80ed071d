"""The pages of ``teikit explain`` for the codes of the layers: one file a code in the folder ``pages``."""

from importlib.resources import files


def page_codes() -> list[str]:
    """The codes that have a page here, sorted."""
    folder = files("teikit.validation") / "pages"
    return sorted(entry.name.removesuffix(".md") for entry in folder.iterdir() if entry.name.endswith(".md"))


def explain(code: str) -> str | None:
    """The page of a code in Markdown; ``None`` where there is none. What stands behind a colon, the id of a
    Schematron assertion, makes no difference."""
    plain = code.partition(":")[0].upper()
    if not plain.isalnum():
        return None
    page = files("teikit.validation") / "pages" / f"{plain}.md"
    return page.read_text(encoding="utf-8") if page.is_file() else None


def title(code: str) -> str:
    """The title of the page of a code: ``element not allowed here``."""
    first = (explain(code) or "").partition("\n")[0]
    return first.removeprefix(f"# {code} ")
