"""Words by which references, their holders and those who worked on them are known: tables, in many languages."""

INSTITUTION = (
    r"Archi[vw]\w*|archi[vw]\w*|\w+archiv(?:s|es|et|ets)?|Librar(?:y|ies)|Bibliot\w+|bibliot\w+|\w+bibliothek|Bibl\.|Museum|Musée|Muzeum|Museo|"
    r"Record(?:s)? (?:Office|Centre|Center)|Institut\w*|College|Universit\w+|Foundation|Fondazione|Fundación|Archief|\w*archief|"
    r"arkiv\w*|\w*arkiv(?:et)?|[Aa]rkhiv\w*|[Aa]rk'iv\w*|[Aa]rchív\w*|\w*arkisto|arhiv\w*|Arhiv\w*|\w*arhiiv|arhīvs|archyvas|Levéltár\w*|levéltár\w*|Arquivo\w*|arquivo\w*|Arxiu|Arxivi|"
    r"Arşiv\w*|Arkiv\w*|архив\w*|Архив\w*|архів\w*|Архів\w*|архіў\w*|Архіў\w*|Αρχεί\w*|αρχεί\w*|არქივი\w*|արխիվ\w*|"
    r"библиотек\w*|Библиотек\w*|бібліотек\w*|музе\w*|Музе\w*|Kütüphane\w*|knihovn\w*|Knihovn\w*|kirjasto|Sammlung|Collections?|Society|"
    r"Academ\w+|Akadem\w+|Accademia|Könyvtár\w*|könyvtár\w*|\w+Archief|Komisija|Council|Agency|Commission|Committee|Department|Centre|Center|Zentrum|Trung tâm Lưu trữ|Arsip|Arkib|Ministry|Ministère|Acervo|Archivo\w*"
)
"""Words by which a holder is known as one, whatever its name."""

EASTERN = (
    r"[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7a3 ]{0,24}"
    r"(?:档案馆|檔案館|图书馆|圖書館|國史館|资料馆|公文書館|史料館|文書館|図書館|資料館|기록원|사료관|도서관|기록관|문서보관소)"
)
"""East Asian names of holders."""

NETWORKS = (
    (r"AP|Arch\. Państw\.", "polish"),
    (r"S[OR]A|SOkA|MZA|ZA|ŠA|ŠABB|ŠOKA", "czech_slovak"),
    (r"StA|StadtA|HStA|LHA|NLA|GLA|StAMS|StAL|KrA|LHAsA|BLHA", "german"),
    (r"AD|AM|ADep\.|Arch\. dép\.", "french"),
    (r"DJAN|SJAN|ANR-DJ|AN-DJ|D\.J\.A\.N\.", "romanian"),
    (r"HR-DA[A-Z]{2}|DA|IA", "yugoslav"),
    (r"ДА|ЦДА|ТДА", "bulgarian"),
    (r"AHP|AHPr", "spanish"),
    (r"Arch\. di Stato(?: di)?|A\.S\.|ASC", "italian"),
)
"""Sigla that many archives of a country share, told apart by the town behind them, and their way of citing."""

NO_NAME = (
    r"The|An?|In|At|From|See|Cf|Also|And|Or|But|Source|Sources|Archive|Repository|By|For|To|Of|On|With|Both|Now|Today|Today's|Siehe|Vgl|Im|Am|Aus|Das|Die|"
    r"Der|Den|Dem|Quelle|Nach|Voir|Dans|Aux?|Le|Les|La|Les|L'|Selon|Ver|Véase|En|El|Los|Nel|Il|Presso|Da|W|Zob|Por|Vide|Copy|Copies|Original|Held|"
    r"Obtained|Translated|Provided|Document|Documents|Records|Papers|Files|См|В|Из|По|Цит"
)
"""Words with a capital that begin a sentence or field, and no archive's name."""

TONGUES = (
    (r"档案|檔案|图书馆|圖書館|國史館", "chinese"),
    (r"史料館|文書館|図書館|資料館", "japanese"),
    (r"[\uac00-\ud7a3]", "korean"),
    (r"Lưu trữ", "vietnamese"),
    (r"(?i)архів|архіў|архив|arkhiv", "fond_opis_delo caucasian bulgarian yugoslav mongolian"),
    (r"(?i)levéltár", "hungarian"),
    (r"(?i)archiwum|bibliotek[ai] \w*(?:owa|ska|ego)", "polish"),
    (r"(?i)st[áa]tn[íy]|n[áa]rodn[íy]|oblastní|okresní|archiv (?:města|mesta)|archív", "czech_slovak"),
    (r"(?i)arhivele|arhivel|arhiva națională|direcția județeană", "romanian"),
    (r"(?i)arhīv", "latvian"),
    (r"(?i)archyvas", "lithuanian"),
    (r"(?i)arhiiv", "estonian"),
    (r"(?i)arhiv|државни|државен", "yugoslav"),
    (r"(?i)arkisto", "finnish"),
    (r"(?i)arkivi? (?:i|qendror)", "albanian"),
    (r"(?i)arkiv", "nordic"),
    (r"(?i)archief", "dutch"),
    (r"(?i)αρχεί", "greek"),
    (r"(?i)arşiv", "turkish"),
    (
        r"(?i)\barchivi[oi]?\b|biblioteca (?:nazionale|comunale|universitaria|medicea|ambrosiana)",
        "italian shelfmark",
    ),
    (r"(?i)\barquivo|\bfundação", "portuguese"),
    (r"(?i)\barchivo|\barxiu|\bfundación", "spanish"),
    (
        r"(?i)archives? (?:de|du|des|d'|nation\w+les|départementales|municipales|diplomatiques)\b|bibliothèque|service historique",
        "french",
    ),
    (r"(?i)\w*bibliothek\b", "shelfmark"),
    (r"(?i)\w+archiv\b|archiv (?:der|des|für)\b", "german"),
    (r"\bArchives?\b|Record Office|Heritage Cent|Librar", "british commonwealth"),
    *((rf"^(?:{sigla}) ", scheme) for sigla, scheme in NETWORKS),
)
"""Words of a holder's name to the ways of citing of its country, the more particular first."""

ASIDE = (
    r"former\w*|ex|now|heute|vormals|бывш\.?|бывший|до|ehem\.?|ehemals|früher|anc\.?|anciennement|hereafter|hereinafter|henceforth|cited as|further|"
    r"далее|далі|далей|dalej|dále|ďalej|im Folgenden|künftig|nachfolgend|fortan|ci-après|désormais|en adelante|d'ora in poi|d'ora innanzi|"
    r"doravante|a továbbiakban|în continuare|u daljem tekstu|dalje|по-нататък"
)
"""Words that begin a remark in brackets behind a holder's name: what it was, or how it is called from there on."""

REGION = (
    r"(?:,? (?:(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
    r"(?=\s*(?:[,.;)]|$))|D\.?C\.?|England|UK|USA|U\.K\.|U\.S\.A\.|France|Germany|Russia|Italy|Ireland|Scotland|Canada|"
    r"Missouri|Kansas|Texas|Michigan|Georgia|California|New York|Massachusetts|Connecticut|New Jersey|Maryland|Iowa|"
    r"Arkansas|Virginia))?"
)
"""A state or country behind a town."""

LINK = (
    r"(?:[^\W\d_A-ZÀ-ÞА-Я]{1,2}(?!\w)|of|the|and|for|at|in|de|du|des|d'|la|le|les|l'|di|della|dello|del|dei|degli|do|da|dos|das|y|e|et|i|und|der|die|für|zu|im|"
    r"am|von|van|het|voor|pentru|al|ale|w|we|v|ve|na|și|şi|für|og|och|för|&|по|и|в|на|та|і|із|им\.|"
    r"[^\W\d_]*(?:архив|архів|arch[ií]v|arhiv|arkiv|archief|levéltár|bibliot|библиотек|област|исторический|державний|государственный|"
    r"государственного|історичний|města|okresní|oblastní|krajsk|zemsk|mesta|državni|istorijski|historijski|povijesni|državn|vēstures|"
    r"valsts|istorijos|valstybės|województwa|général|national|nationales|nationale|départementales|municipales|municipal|provincial|histórico|histórica|"
    r"general|generale|nazionale|comunale|diocesano|distrital|regional)\w*)(?:(?<=')|(?!\w))"
)
"""Small words, and words in small letters, within the name of a holder."""

HEADS = (
    r"[Ff]onds?\.?\s(?:No\.?\s?)?[\dA-ZА-Я]|[Фф]онд\.?\s(?:№\s?)?[\dА-ЯA-Z]|(?:[FfФф]|ՖՈՆԴ)\.\s?(?:№\s?)?(?:[RРПKNНрпr]-?|P-|PA-)?\d|(?:[FfФф]) (?:[RРПK]-?)?\d{1,5}[,.]\s?(?:[Oo]p|[Оо]п)|"
    r"RG\.?[ -]?\d|Record Group \d|MG \d|[Zz]esp(?:\.|ół|ole) ?[\dA-Z]|z\. ?\d+|Bestand [A-Z\d]|Fondo [A-Z\d]|[Ff]ondul? [A-Z\d]|phông [A-ZĐ\d]|"
    r"全宗[号號]?|档号|檔號|ფონდი ?\d|Fon Kodu|Collection \d{3,4}, (?:List|Inventory)|(?:Box|box|Folder|folder|Carton|Container) \d|[Ff]older:? [“\"]|"
    r"\d{1,5}\. (?:f|fonds|fond)\.?,|Lot (?:File )?\d\d|[Кк]ол\. ?\d+[.,] ?[Оо]п|(?:[Oo]p|[Оо]п)\. ?\d+[a-zа-я]?[,.]\s?(?:[ddдД]|p|п|pap|spr)"
)
"""How a reference begins that may do without an archive: the label of its broadest unit with a number."""

IBID = (
    r"(?:[Ii]bid(?:em)?\.?|[Ii]b[íi]d(?:em)?\.?|[Ee]bd\.?|[Ee]benda|[Tt]amże|[Tt]amtéž|[Tt]am też|[Тт]ам же|[Тт]амо|[Тт]ам само|[Тт]ам жа|[Tt]amže|"
    r"[Uu]o\.|[Uu]gyanott|[Ii]dem|[Ii]vi|[Ll]oc\. ?cit\.?|[Oo]p\. ?cit\.?|a\. ?a\. ?O\.|[Ii]sto|[Ii]bidem|[Ss]tessa busta|同上|[Ss]amme|[Ss]amma|[Ss]ama|[Аа]ш\.)"
)
"""Words that refer to the reference before."""

SHELFMARKS = r"(?:Add\.? |Cotton |Harley |Egerton |Sloane )?MSS?\.? (?:[A-Z]|\d|e )|C[gl]m \d|Cod\. [A-Z]|H[Ss]s?\.? \d"
"""How a shelfmark begins."""

SHORT = r"(?:[dдb]|spr|спр|a\. ?e|а\. ?е|sygn|t)\. ?\d[\w/]*, (?:ll?|лл?|ark|арк|k)\. ?\d"
"""A file and leaves: a reference behind another one, which tells the fonds."""

MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
"""English months, long and short."""

VERBS = {
    "obtained": r"obtained|acquired|provided|procured|beschafft|besorgt|zur Verfügung gestellt|obtenu\w*|fourni\w*|obtenid\w+|ottenut\w+"
    r"|pozyskan\w+|udostępni\w+|получен\w*|предоставлен\w*|získan\w+|beszerez\w+",
    "contributed": r"contributed|donated|submitted|beigetragen|contribu[ée]\w*|aportad\w+",
    "discovered": r"discovered|found|located|identified|entdeckt|gefunden|découvert\w*|hallad\w+|обнаружен\w*|найден\w*|odnalezion\w+",
    "transcribed": r"transcribed|typed|transkribiert|transcrit\w*|transcrit[oa]s?|trascritt\w+|przepisan\w+|расшифрован\w*",
    "translated": r"translated|translation|trans\.|transl\.|übersetzt|übersetzung|übers\.|traduit\w*|traduction|traducid\w+|traducción"
    r"|tradott\w+|traduzione|traduzid\w+|tradução|tłumaczeni\w+|tłumaczył\w*|tłum\.|przełoży\w+|przekład|przeł\.|перевод|перевёл|перевела"
    r"|перевел|пер\.|переклад|přeložil\w*|překlad|přel\.|fordította|fordítás|vertaald|vertaling|översatt",
    "edited": r"edited|annotated|introduced|compiled|bearbeitet|herausgegeben|hrsg\.|ediert|édité\w*|annoté\w*|editad\w+|a cura"
    r"|opracowa\w+|oprac\.|zredagowa\w+|публикация|подготовил\w*|составитель|редакция|připravil\w*|szerkesztette|bewerkt",
}
"""Role to the words that tell it, as patterns. To teach a further word, add it to its row."""

BY = r"by|von|par|por|da|di|door|av|przez|od"
"""What stands between the word and the name; Slavic and Hungarian words do without."""
AND = r"and|und|et|y|e|i|и|та|és|en|a|&"
FOR = r"for|für|pour|para|per|dla|для|pro|voor"

ANNOUNCED = r"(?:Sources?|Quelle|Fundort|Original Archive|Archive?|Archiv|Shelfmark|Signatur|Fuente|Fonte|Источник|Źródło|Zdroj|Forrás)"
"""Words that say that a source follows."""

ARCHIVE = (
    r"arch[ií][vwef]|arxi[uv]|arkisto|history cent|ar[hk]i[iv]|архив|архів|архіў|librar|bibliot|knihovn|библиот|museum|musée|museo|museu|muze|record office|"
    r"arquivo|historical society|collections|levéltár|arşiv|αρχεί|არქივ|արխիվ|lưu trữ|arsip|arkib|kirjasto|档案|檔案|史料館|文書館|公文書|기록|사료"
)
"""Words of holders alone, whatever their case; a ministry or a society may be anything."""

MANUSCRIPT = r"M[Ss][Ss]?\b|Mscr?\.|Cod(?:ex)?\b|C[gl]m\b|H[Ss]s?\b|[A-Z]\w+\.? MSS?\b|[Rr]kps?\b|ms\b"
"""How the shelfmarks of manuscripts begin that are known as such in any holder's hands."""

PAPERS = r"\b(?:Papers|Records|Collection|Nachla(?:ss|ß)|Fond[os]?|Family|Diar(?:y|ies)|Correspondence)\b"
"""Words of what archives hold."""

MATERIAL = (
    r"(?i:(?:oral histor(?:y|ies)|interviews?|sound|audio|films?|videos?|photo(?:s|graph(?:s|ic)?)?|glass plates?|maps?|posters?"
    r"|postcards?|newspapers?|folklore) collections?"
    r"|collections? (?:of |de |d')?(?:oral histor(?:y|ies)|interviews|photograph(?:s|ies)|maps|cartes|posters|affiches|films)"
    r"|(?:foto|bild|karten|plakat|film|ton|postkarten|interview)-?sammlung)(?!\w)"
)
"""How a collection of one kind of material begins, which archives file as a series of their own."""

PRINTED = r"\b(?:vol|no|pp?|S|t|Bd|hrsg|ed|eds|Press|Verlag|Gazette|Journal|Bulletin|Review|Zeitung|Times|Law|Act|Catalogu?ing)\b\.?"
"""Words of printed books and papers, which have no holder."""

COPY = (
    r"\b(?:[Cc]op(?:y|ies)|[Dd]uplicate|[Kk]opien?|Abschrift|Durchschlag|[Cc]opies?|[Cc]ópia|[Cc]opia|[Kk]opi[ae]|[Mm]ásolat|[Kk]opija|[Кк]опи[яи])"
    r"\b[^.;:]{0,40}:?\s*$"
)
"""What stands before a second holder."""
