"""Where a reference may begin: one pattern over the running text, since most of it holds none."""

import re
from functools import cache

from teikit.archives.catalogue import schemes
from teikit.archives.table import by_name
from teikit.archives.trie import pattern_of
from teikit.archives.values import expand

HEADS = (
    r"[Ff]onds?\.?\s(?:No\.?\s?)?[\dA-ZА-Я]|[Фф]онд\.?\s(?:№\s?)?[\dА-ЯA-Z]|(?:[FfФф]|ՖՈՆԴ)\.\s?(?:№\s?)?(?:[RРПKNН]-?|P-|PA-)?\d|(?:[FfФф]) (?:[RРПK]-?)?\d{1,5}[,.]\s?(?:[Oo]p|[Оо]п)|"
    r"RG\.?[ -]?\d|Record Group \d|MG \d|[Zz]esp(?:\.|ół|ole) ?[\dA-Z]|z\. ?\d+|Bestand [A-Z\d]|Fondo [A-Z\d]|[Ff]ondul? [A-Z\d]|phông [A-ZĐ\d]|"
    r"全宗[号號]?|档号|檔號|ფონდი ?\d|Fon Kodu|Collection \d{3,4}, (?:List|Inventory)|(?:Box|box|Folder|folder|Carton|Container) \d|"
    r"\d{1,5}\. (?:f|fonds|fond)\.?,|Lot (?:File )?\d\d|(?:[Oo]p|[Оо]п)\. ?\d+[a-zа-я]?[,.]\s?(?:[ddдД]|p|п|pap|spr)"
)

IBID = (
    r"(?:[Ii]bid(?:em)?\.?|[Ii]b[íi]d(?:em)?\.?|[Ee]bd\.?|[Ee]benda|[Tt]amże|[Tt]amtéž|[Tt]am też|[Тт]ам же|[Тт]амо|[Тт]ам само|[Тт]ам жа|[Tt]amže|"
    r"[Uu]o\.|[Uu]gyanott|[Ii]dem|[Ii]vi|[Ll]oc\. ?cit\.?|[Oo]p\. ?cit\.?|a\. ?a\. ?O\.|[Ii]sto|[Ii]bidem|[Ss]tessa busta|同上|[Ss]amme|[Ss]amma|[Ss]ama|[Аа]ш\.)"
)

SHELFMARKS = r"(?:Add\.? |Cotton |Harley |Egerton |Sloane )?MSS?\.? (?:[A-Z]|\d|e )|C[gl]m \d|Cod\. [A-Z]"


@cache
def anchor() -> re.Pattern[str]:
    """Names of archives, heads of references, codes that need no archive, words that refer back."""
    strong = "|".join(
        _unnamed(expand(code.pattern)) for scheme in schemes().values() for code in scheme.codes if code.strong
    )
    return re.compile(
        rf"(?<![^\W_])(?:(?P<archive>{pattern_of(by_name())})(?![^\W_])|(?P<ibid>{IBID})|(?P<code>{strong})|(?P<head>{HEADS}|{SHELFMARKS}))"
    )


def _unnamed(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
