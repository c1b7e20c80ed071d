"""Armenia (f., ts., g., t‘.) and Azerbaijan (f., siy., iş, v.): fonds, inventory, file, leaf in their languages."""

from teikit.archives.scheme import Example, Scheme, Sense

SCHEME = Scheme(
    name="caucasian",
    title="fond, tsutsak / siyahı, gorts / iş, tert / vərəq",
    labels={
        "fond": "fond, fonds, f, ֆոնդ, ֆ, фонд, ф",
        "opis": "tsutsak, tsuts, ts, ցուցակ, ց, siyahı, siyahi, siy, opis, op, c",
        "delo": "gorts, g, գործ, գ, iş, işi, i, delo, d, saxlama vahidi, s.v",
        "list": "tert, t', t, թերթ, թ, vərəq, vereq, vər, v, list, l, ll, v.v",
        "pages": "səh, p, pp, էջ",
    },
    senses={
        "i": (Sense("delo", after=("opis",)),),
        "t": (Sense("list", after=("delo",)),),
        "v": (Sense("list", after=("delo",)),),
        "c": (Sense("opis", after=("fond",)),),
    },
    levels=("fond", "opis", "delo", "list", "pages"),
    style=({"fond": "f. {}", "opis": "ts. {}", "delo": "g. {}", "list": "t. {}", "pages": "pp. {}"},),
    examples=(
        Example("HAA, f. 113, ts. 3, g. 1120, t. 5", "fond 113 | opis 3 | delo 1120 | list 5"),
        Example("ARPİİSPİHDA, f. 1, siy. 48, iş 12, v. 3-7", "fond 1 | opis 48 | delo 12 | list 3-7"),
    ),
    counterexamples=("t. 12, v. 3",),
)
