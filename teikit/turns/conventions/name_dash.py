"""``LE PRÉSIDENT. – Messieurs …`` and ``NAME — speech``: the French and Italian assemblies, older plays."""

from teikit.turns.convention import Convention, Family, by_pattern

NAME = "name-dash"

CONVENTION = Convention(
    name=NAME,
    family=Family.DASH,
    marks=("–", "—", "--", ". -", ".-"),
    precedence=1,
    read=by_pattern(
        NAME,
        r"(?=[^–—:\n]{1,90}?(?:\([^()\n]*\))?\.\s?[–—-]|[^–—:\n]{1,38}?(?:[–—]|--)"
        r"|[^\W\d_a-zà-ÿа-я]{3}[^–—:\n]{1,80}?(?:[–—]|--))"
        r"(?P<name>[^–—:\n]{1,90}?)(?P<aside>\s?\([^()\n]{1,200}\))?"
        r"(?:\.\s?(?:[–—]|--?)\s?|\s?(?:—|--)\s?|\s–\s)(?=\S)",
    ),
    examples=(
        (
            "LE PRÉSIDENT. – La parole est à M. Berger.\n\nM. BERGER. – Messieurs, je serai bref.\n\n"
            "LE PRÉSIDENT. – Nous vous écoutons.",
            ("LE PRÉSIDENT", "M. BERGER", "LE PRÉSIDENT"),
        ),
        (
            "ANNA — Where is he?\nTOM — In the yard.\nANNA — Alone?\nTOM — With the dog.",
            ("ANNA", "TOM", "ANNA", "TOM"),
        ),
    ),
    counterexamples=(
        "— Oui, dit-il.\n\n— Non, dit-elle.\n\n— Pourquoi ?",
        "Art. 2. – Les travaux seront achevés.\n\nArt. 3. – Le ministre est chargé de la présente loi.",
        "London, 3 May – The ship has left.\n\nParis, 4 May – No news.",
    ),
)
