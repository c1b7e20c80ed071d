"""English names of languages, for ``langUsage``."""

from teikit.records.language import NAMES


def language_name(code: str) -> str:
    """The English name of a BCP 47 code as CLDR has it; the code itself where CLDR has none."""
    if code in NAMES:
        return NAMES[code].split()[0].capitalize()
    from babel import Locale, UnknownLocaleError  # 30 ms: only for a language that records seldom have

    try:
        name = Locale.parse(code.replace("-", "_")).get_display_name("en")
    except (UnknownLocaleError, ValueError):
        return code
    return name or code
