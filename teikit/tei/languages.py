"""English names of languages, for ``langUsage``."""


def language_name(code: str) -> str:
    """The English name of a BCP 47 code from CLDR; the code itself where CLDR has none."""
    from babel import Locale, UnknownLocaleError  # 30 ms: only when a header is written

    try:
        name = Locale.parse(code.replace("-", "_")).get_display_name("en")
    except (UnknownLocaleError, ValueError):
        return code
    return name or code
