"""``72. Mr. AIKEN (Ireland):``, paragraphs or questions numbered throughout."""

from teikit.turns.convention import ASIDE, LABEL_LENGTH, Convention, Family, by_pattern

NAME = "numbered-name"

CONVENTION = Convention(
    name=NAME,
    family=Family.COLON,
    marks=(":",),
    sign=r"\d",
    precedence=2,
    read=by_pattern(
        NAME,
        rf"(?P<number>(?:[^\W\d_]{{2,6}}\.\s)?\d{{1,5}}(?:\.\d{{1,3}})?[.)]?)\s+(?P<name>[^\W\d_][^:\n]{{1,{LABEL_LENGTH}}}?){ASIDE}\s?:(?=\s|$)",
    ),
    examples=(
        (
            "71. The PRESIDENT: I call on Ireland.\n\n72. Mr. AIKEN (Ireland): We are a small country.\n\n"
            "73. We have no illusions.\n\n74. The PRESIDENT: I thank the speaker.",
            ("The PRESIDENT", "Mr. AIKEN (Ireland)", "The PRESIDENT"),
        ),
        (
            "Anf. 1 Statsrådet ANNA LIND (S):\nFru talman!\n\nAnf. 2 PER BERG (M):\nNär öppnar den?\n\n"
            "Anf. 3 Statsrådet ANNA LIND (S):\nI maj.",
            ("Statsrådet ANNA LIND (S)", "PER BERG (M)", "Statsrådet ANNA LIND (S)"),
        ),
    ),
    counterexamples=(
        "1. Nuts: two tons\n2. Bolts: one ton\n3. Screws: none",
        "Art. 1 Scope: the bridge.\nArt. 2 Term: one year.\nArt. 3 Costs: none.",
    ),
)
