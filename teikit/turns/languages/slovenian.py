"""Slovenian: Državni zbor and its predecessors."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="sl",
    titles=phrases(
        "gospod; gospa; gospodična; g; ga; dr; mag; prof; ing; dipl; tovariš; tovarišica; tov; doc; prim",
        "grof; kralj; kraljica; general; polkovnik; oče; minister; ministrica; poslanec; poslanka",
    ),
    masculine=phrases("gospod; g; tovariš; kralj; grof"),
    feminine=phrases("gospa; ga; gospodična; tovarišica; kraljica; ministrica"),
    offices=phrases(
        "predsednik; predsednica; podpredsednik; podpredsednica; predsedujoči; predsedujoča; minister",
        "ministrica; sekretar; sekretarka; poslanec; poslanka; poročevalec; poročevalka; tolmač",
        "veleposlanik; tožilec; sodnik; priča; direktor; moderator; spraševalec; generalni; državni",
        "varuh; član; članica",
    ),
    voices=phrases(
        "Glas; Glasovi; Glas iz dvorane; Iz dvorane; Vsi; Oba; Zbor; Ljudstvo; Sluga; Moški; Ženska",
        "Neznan; Neznani govornik; Drugi; Več glasov",
    ),
    questions=phrases("V; Vprašanje"),
    answers=phrases("O; Odgovor"),
    no_speakers=phrases(
        "Opomba; Zadeva; Predmet; Za; Od; Datum; Čas; Kraj; Prisotni; Navzoči; Odsotni; Udeleženci; Vir",
        "Glej; Prim; Priloga; Dnevni red; Sklep; Odločitev; Rezultat; Ugotovitev; Naslov; Avtor; Jezik",
        "Arhiv; Ime; Priimek; Starost; Poklic; Telefon; Kopija; Pozor; Primer; Na primer; Namreč; Skupaj",
        "Cena; Številka; Št; Zvezek; Stran; Poglavje; Člen; Vprašanje; Odgovor; Danes; Včeraj",
        "Ponedeljek; Torek; Sreda; Četrtek; Petek; Sobota; Nedelja; Januar; Februar; Marec; April; Maj",
        "Junij; Julij; Avgust; September; Oktober; November; December; Osebe; Prizor; Dejanje; Da; Ne",
        "Ampak; In",
    ),
    divisions=phrases("dejanje; slika; prolog; epilog; akt"),
    scenes=phrases("prizor"),
    items=phrases("seja; točka"),
    entrances=phrases("Vstopi; Vstopijo; Odide; Odidejo; Pride; Pridejo"),
    trailers=phrases("Konec"),
    cast=phrases("Osebe; Nastopajo"),
    present=phrases("Prisotni; Navzoči; Udeleženci; Tolmač; Predseduje"),
    vocal=phrases(
        "smeh; smeje; nemir; hrup; glas; glasovi; vzkliki; oglašanje; medsebojni pogovor; iz dvorane",
        "joče; poje; šepeta; šum; govori",
    ),
    kinesic=phrases("ploskanje; aplavz; vstane; sede; prikima; pokaže; dvigne"),
    incident=phrases(
        "pavza; tišina; glasba; telefon; prekinitev; seja; odmor; pride; odide; zavesa; nerazumljivo",
        "ni razumljivo; nerazločno; izklop; zvonec",
    ),
    closings=phrases("Seja je bila; (Seja je bila; Seja je končana; Zavesa; Konec"),
)
