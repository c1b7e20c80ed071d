"""``NAME (Party):`` or ``NAME (Country):``, as parliaments and the United Nations print it."""

from teikit.turns.convention import LABEL_LENGTH, Convention, Family, by_pattern

NAME = "party-in-parentheses"

CONVENTION = Convention(
    name=NAME,
    family=Family.COLON,
    marks=(":",),
    precedence=1,
    read=by_pattern(
        NAME,
        rf"(?P<name>[^:()\n]{{1,{LABEL_LENGTH}}}\((?=\w*[A-ZÀ-ÞА-ЯΑ-Ω])[^()\n]{{1,60}}\))\s?:(?:\s?[–—-]{{1,2}}(?=\s))?(?=\s|$)",
    ),
    examples=(
        (
            "SZABÓ ANNA (MDF): Köszönöm a szót, elnök úr. Tisztelt Ház!\nNAGY PÉTER (SZDSZ): Tisztelt Képviselőtársaim!",
            ("SZABÓ ANNA (MDF)", "NAGY PÉTER (SZDSZ)"),
        ),
        (
            "Sir Alan HOLT (United Kingdom): I thank the Chair.\n\nMr. ROSSI (Italy): My delegation agrees.",
            ("Sir Alan HOLT (United Kingdom)", "Mr. ROSSI (Italy)"),
        ),
    ),
    counterexamples=("Copies (Ministry): four\nEnclosures (Maps): two",),
)
