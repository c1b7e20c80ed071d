"""TEI's datatypes in an encoder's words (TEI Guidelines, 1.4.2 and the reference pages of ``teidata.*``)."""

DATATYPES = {
    "teidata.certainty": "one of high, medium, low, unknown",
    "teidata.probability": "a probability from 0 to 1, such as 0.75",
    "teidata.probCert": "a probability from 0 to 1, or one of high, medium, low, unknown",
    "teidata.numeric": "a number, a fraction or a quotient, such as 12, 2.5 or 3/4",
    "teidata.interval": "a length greater than 0, or one of regular, irregular, unknown",
    "teidata.percentage": "a percentage with its sign, such as 20%",
    "teidata.count": "a whole number from 0 upwards, such as 12",
    "teidata.temporal.w3c": "a date or time such as 1960-07-24, 1960-07, 1960, --07-24 or 10:30:00",
    "teidata.temporal.iso": "a date, time or period in ISO 8601, such as 1960-07-24 or 1960-07/1960-09",
    "teidata.temporal.working": "a date or period such as 1960-07-24 or 1960-07/1960-09",
    "teidata.duration.w3c": "a duration such as P2Y, P3M10D or PT45M",
    "teidata.duration.iso": "a duration such as P2Y, P0,5D or PT45M",
    "teidata.truthValue": "true or false",
    "teidata.xTruthValue": "true, false, unknown or inapplicable",
    "teidata.language": "a language tag such as de, en-GB, ru-Latn or und",
    "teidata.namespace": "the address of a namespace, such as http://www.tei-c.org/ns/1.0",
    "teidata.namespaceOrName": "the address of a namespace, or a name",
    "teidata.outputMeasurement": "a length with its unit, such as 12mm or 80%",
    "teidata.pattern": "a regular expression",
    "teidata.point": "the coordinates of a point, such as 120,45",
    "teidata.pointer": "an address without spaces, such as #person12, places.xml#rome or https://example.org/",
    "teidata.authority": "an address or a short name",
    "teidata.version": "a version number such as 1.0 or 4.9.0",
    "teidata.versionNumber": "a version number such as 1.0 or 4.9.0",
    "teidata.unboundedCount": "a whole number from 0 upwards, or unbounded",
    "teidata.nullOrName": "a name, or nothing",
    "teidata.replacement": "a replacement with $1 to $9 for groups",
    "teidata.xpath": "an XPath expression",
    "teidata.word": "one word without spaces, of letters, digits, punctuation or symbols",
    "teidata.text": "some text",
    "teidata.name": "one XML name: a letter or underscore, then letters, digits, hyphens, full stops, no spaces",
    "teidata.xmlName": "one XML name: a letter or underscore, then letters, digits, hyphens, full stops, no spaces",
    "teidata.prefix": "a prefix: a small letter, then small letters, digits, full stops, hyphens",
    "teidata.enumerated": "one word without spaces, from the list of the project",
    "teidata.sex": "a word for the sex, such as F, M, 1 or 2",
    "teidata.gender": "a word for the gender",
    "teidata.unicodeVersion": "a version of Unicode such as 15.1",
}
"""By name of the datatype: words that finish "must be …"."""

BUILT_IN = {
    "ID": "an identifier: a letter or underscore, then letters, digits, hyphens, full stops, no spaces or colons",
    "NCName": "a name: a letter or underscore, then letters, digits, hyphens, full stops, no spaces or colons",
    "anyURI": "an address such as #person12, places.xml#rome or https://example.org/",
    "date": "a day such as 1960-07-24",
    "gYear": "a year such as 1960",
    "gYearMonth": "a month such as 1960-07",
    "dateTime": "a day and time such as 1960-07-24T10:30:00",
    "time": "a time such as 10:30:00",
    "language": "a language tag such as de, en-GB or ru-Latn",
    "nonNegativeInteger": "a whole number from 0 upwards",
    "positiveInteger": "a whole number from 1 upwards",
    "boolean": "true or false",
}
"""The same for datatypes of XML Schema that encoders meet."""


W3C = tuple((name, ()) for name in "date gYear gMonth gDay gYearMonth gMonthDay time dateTime".split())
DECIMALS = (("decimal", ()), ("double", ()))


def _token(pattern: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    return "token", (("pattern", pattern),)


SHAPES = {
    (*W3C,): "teidata.temporal.w3c",
    (*W3C, _token(r"[0-9.,DHMPRSTWYZ/:+\-]+")): "teidata.temporal.iso",
    (*W3C, _token(r"[0–9.,DHMPRSTWYZ/:+\-]+")): "teidata.temporal.iso",
    (_token(r"[0-9.,DHMPRSTWYZ/:+\-]+"),): "teidata.duration.iso",
    (_token(r"[0–9.,DHMPRSTWYZ/:+\-]+"),): "teidata.duration.iso",
    (("duration", ()),): "teidata.duration.w3c",
    (_token(r"[^\p{C}\p{Z}]+"),): "teidata.word",
    (_token(r"(\p{L}|\p{N}|\p{P}|\p{S})+"),): "teidata.word",
    (("anyURI", (("pattern", r"\S+"),)),): "teidata.pointer",
    (*DECIMALS, _token(r"(\-?[\d]+/\-?[\d]+)")): "teidata.numeric",
    (("double", (("minInclusive", "0"), ("maxInclusive", "1"))),): "teidata.probability",
    (_token(r"[\-+]?\d+(\.\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)"),): (
        "teidata.outputMeasurement"
    ),
    (_token(r"[\-+]?\d+(\.\d+)?(%|cm|mm|in|pt|pc|px|em|ex|gd|rem|vw|vh|vm)"),): "teidata.outputMeasurement",
    (_token(r"(-?[0-9]+(\.[0-9]+)?,-?[0-9]+(\.[0-9]+)?)"),): "teidata.point",
    (_token(r"(\-?[0–9]+\.?[0–9]*,\-?[0–9]+\.?[0–9]*)"),): "teidata.point",
    (_token(r"[\d]+(\.[\d]+){0,2}"),): "teidata.version",
    (_token(r"[\d]+[a-z]*[\d]*(\.[\d]+[a-z]*[\d]*){0,3}"),): "teidata.versionNumber",
    (_token(r"[a-z][a-z0-9\+\.\-]*"),): "teidata.prefix",
    (("anyURI", (("pattern", r"\S+"),)), _token(r"[^\p{C}\p{Z}]+")): "teidata.authority",
}
"""By the datatypes that a definition consists of, name and parameters: schemas made from an ODD have them in full where
the name of the definition was. Two patterns of older editions have a dash for a hyphen; they are that old."""

_BY_SHAPE = {frozenset(shape): DATATYPES[name] for shape, name in SHAPES.items()}
_BY_SHAPE.update({frozenset([(name, ())]): words for name, words in BUILT_IN.items()})


def describe(definition: str, datatypes: frozenset[tuple[str, tuple[tuple[str, str], ...]]]) -> str | None:
    """Better words for the datatypes between which a value may choose; ``None`` where there are none.

    Known by the name of their definition, ``teidata.temporal.w3c``, in schemas of one's own with a prefix before it;
    or by what they are, each a name and parameters.
    """
    start = definition.find("teidata.")
    by_name = DATATYPES.get(definition[start:]) if start >= 0 else None
    return by_name or _BY_SHAPE.get(datatypes)
