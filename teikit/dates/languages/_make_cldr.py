"""Write ``_cldr.json``, the month and weekday names that the languages need, from Babel's copy of CLDR.

Babel takes a tenth of a second to load one locale; the names of all languages fit into one small file.
Run ``python -m teikit.dates.languages._make_cldr`` after an update of Babel; a test compares the two.
"""

import json
from pathlib import Path

TARGET = Path(__file__).with_name("_cldr.json")
LOCALES = {
    "bg": ("bg",),
    "cs": ("cs",),
    "da": ("da",),
    "de": ("de", "de_AT"),
    "el": ("el",),
    "en": ("en",),
    "es": ("es",),
    "fi": ("fi",),
    "fr": ("fr",),
    "hr": ("hr",),
    "hu": ("hu",),
    "it": ("it",),
    "la": ("la",),
    "nl": ("nl",),
    "no": ("nb", "nn"),
    "pl": ("pl",),
    "pt": ("pt",),
    "ro": ("ro",),
    "ru": ("ru",),
    "sk": ("sk",),
    "sr": ("sr", "sr_Latn"),
    "sv": ("sv",),
    "tr": ("tr",),
    "uk": ("uk",),
}
"""The CLDR locales that make up a language."""

Names = dict[str, dict[str, list[list[str]]]]


def _unique(names: list[str]) -> list[str]:
    return sorted({name for name in names if len(name.strip(".")) > 1})


def collect_names() -> Names:
    """Language, then ``months``, ``short_months``, ``weekdays``, ``short_weekdays``: a list of forms for each."""
    from babel import Locale

    found: Names = {}
    for language, locales in LOCALES.items():
        loaded = [Locale.parse(locale) for locale in locales]

        def forms(kind: str, width: str, keys: range, loaded: list[Locale] = loaded) -> list[list[str]]:
            return [
                _unique(
                    [
                        getattr(locale, kind)[context][width][key]
                        for locale in loaded
                        for context in ("format", "stand-alone")
                    ]
                )
                for key in keys
            ]

        found[language] = {
            "months": forms("months", "wide", range(1, 13)),
            "short_months": forms("months", "abbreviated", range(1, 13)),
            "weekdays": forms("days", "wide", range(7)),
            "short_weekdays": forms("days", "abbreviated", range(7)),
        }
    return found


if __name__ == "__main__":
    lines = (
        f"  {json.dumps(language)}: {json.dumps(names, ensure_ascii=False)}"
        for language, names in collect_names().items()
    )
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
