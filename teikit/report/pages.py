"""The pages of codes, as far as reports show them."""


def title_of(code: str, page: str | None) -> str:
    """The title of a page, from its first line ``# CODE title``; the code where there is no page.

    >>> title_of("PTR001", "# PTR001 dangling pointer")
    'dangling pointer'
    """
    first = (page or "").partition("\n")[0]
    return first.removeprefix("#").strip().removeprefix(code).strip() or code


def summary_of(code: str, page: str | None) -> str:
    """The first paragraph of a page; its title where there is none."""
    paragraphs = (page or "").split("\n\n")[1:]
    first = next((part for part in paragraphs if part.strip() and not part.startswith("#")), "")
    return " ".join(first.split()) or title_of(code, page)
