"""Fond, dans, khadgalamjiin negj, khuudas: Mongolia. ``д.`` is the dans, the level of the opis."""

from teikit.archives.scheme import Example, Scheme, Sense

SCHEME = Scheme(
    name="mongolian",
    title="fond, dans, kh/n, khuudas",
    labels={
        "fond": "fond, khömrög, хөмрөг, фонд, ф, f",
        "opis": "dans, данс, д, d, т",
        "archival-unit": "kh/n, khn, kh.n, х/н, хн, хадгаламжийн нэгж, х.н, негж, unit, storage unit",
        "list": "khuudas, kh, хуудас, хууд, х, xuudas",
        "pages": "тал, p, pp, tal",
    },
    senses={
        "х": (Sense("list", after=("archival-unit", "opis")),),
        "kh": (Sense("list", after=("archival-unit",)),),
    },
    levels=("fond", "opis", "archival-unit", "list", "pages"),
    style=(
        {
            "fond": "f. {}",
            "opis": "dans {}",
            "archival-unit": "kh/n {}",
            "list": "khuudas {}",
            "pages": "pp. {}",
        },
    ),
    examples=(
        Example("МУҮТА, ф. 11, д. 2, х/н 35, х. 4-6", "fond 11 | opis 2 | archival-unit 35 | list 4-6"),
        Example("MUUTA, fond 4, dans 3, kh/n 18, khuudas 22", "fond 4 | opis 3 | archival-unit 18 | list 22"),
    ),
    counterexamples=("Байшин 12, д. 7",),
)
