"""Hungarian: Országgyűlés, plays; titles stand behind the name."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="hu",
    titles=phrases(
        "úr; dr; prof; ifj; id; özv; gr; gróf; grófnő; báró; báróné; herceg; hercegnő; király; királyné",
        "tábornok; ezredes; kapitány; elvtárs; elvtársnő; et; miniszter; képviselő; asszony; kisasszony",
        "atya; főrendiházi",
    ),
    masculine=phrases("úr; gróf; báró; herceg; király; elvtárs"),
    feminine=phrases("asszony; kisasszony; grófnő; báróné; hercegnő; királyné; elvtársnő"),
    offices=phrases(
        "elnök; alelnök; miniszter; miniszterelnök; államtitkár; jegyző; képviselő; előadó; titkár",
        "tolmács; nagykövet; ügyész; bíró; tanú; vádlott; védő; igazgató; kérdező; riporter; műsorvezető",
        "szószóló; országgyűlési; korelnök; biztos; szolga; írnok",
    ),
    voices=phrases(
        "Mind; Mindnyájan; Mindkettő; Mindketten; Kar; Kórus; Hang; Hangok; Egy hang; Nép; Közbeszólás",
        "Férfi; Nő; Ismeretlen; Többiek; Többen; Inas; Szolga; Cseléd; Egy úr",
    ),
    questions=phrases("K; Kérdés"),
    answers=phrases("V; Válasz; F"),
    no_speakers=phrases(
        "Megjegyzés; Tárgy; Hiv; Címzett; Feladó; Dátum; Idő; Időpont; Hely; Helyszín; Jelen",
        "Jelen vannak; Jelenlévők; Távol; Résztvevők; Forrás; Lásd; Ld; Vö; U.i.; Melléklet; Napirend",
        "Határozat; Döntés; Eredmény; Következtetés; Cím; Szerző; Nyelv; Levéltár; Név; Kor; Foglalkozás",
        "Telefon; Másolat; Figyelem; Példa; Például; Tudniillik; Összesen; Ár; Szám; Kötet; Oldal",
        "Fejezet; Cikk; Kérdés; Válasz; Ma; Tegnap; Hétfő; Kedd; Szerda; Csütörtök; Péntek; Szombat",
        "Vasárnap; Január; Február; Március; Április; Május; Június; Július; Augusztus; Szeptember",
        "Október; November; December; Személyek; Szín; Színhely; Felvonás; Igen; Nem; De; És; Azt mondta",
        "Tisztelt Ház; Tisztelt Országgyűlés; Tisztelt Képviselőtársaim",
    ),
    divisions=phrases("felvonás; kép; előjáték; utójáték; prológus; epilógus; szakasz; darab; végzés"),
    scenes=phrases("jelenés; jelenet"),
    items=phrases("ülés; ülésnap; napirend"),
    entrances=phrases("Bejön; Bejönnek; Belép; Belépnek; Kimegy; Kimennek; Megjelenik"),
    trailers=phrases("Vége"),
    cast=phrases(
        "Személyzet; A darab személyei", "Személyek; Szereplők; Játszó személyek; A játszó személyek"
    ),
    present=phrases("Jelen vannak; Jelenlévők; Résztvevők; Tolmács; Elnök; Kérdező"),
    vocal=phrases(
        "derültség; nevet; nevetés; zaj; közbeszólás; közbeszólások; moraj; felzúdulás; közbekiáltás",
        "közbekiáltások; felkiáltás; félre; magában; magába; sír; énekel; sóhajt; suttog; kiált",
        "helyeslés; közbeszólások a; szórványos; az ellenzék; úgy van; élénk",
    ),
    kinesic=phrases(
        "taps; nagy taps; hosszan tartó taps; feláll; felállnak; leül; bólint; int; mutatja; felmutatja",
        "megcsókolja; meghajol; az elnök; a képviselők; jelzi; jelzésre; dr.; szavaz; a jegyző",
        "az elnöki",
    ),
    incident=phrases(
        "szünet; csend; rövid szünet; zene; telefon; csengő; az ülés; bejön; kimegy; el; függöny",
        "érthetetlen; hosszú szünet; kikapcsol",
    ),
    closings=phrases(
        "A függöny legördül",
        "Az ülés véget; Az ülést bezárom; Az ülésnap; Függöny; Vége; (Az ülés; (Az ülésnap; Kmf",
    ),
    reporting=Reporting(
        verbs=phrases(
            "mondta; mondja; elmondta; elmondja; kijelentette; kijelenti; válaszolta; válaszolja",
            "kérdezte; kérdezi; megkérdezte; megkérdezi; hozzátette; hozzáteszi; megjegyezte; megjegyzi",
            "hangsúlyozta; hangsúlyozza; közölte; közli; véleménye szerint; kifejtette; megállapította",
            "megerősítette; rámutatott; kérte; javasolta; javasolja; megígérte; említette; jelezte",
            "elismerte; tagadta; írta; írja; tájékoztatott; beszámolt",
        ),
        subordinators=phrases("hogy; hogyan; miért; mikor; mennyi"),
        addressed=phrases("hogy; miért; mennyi"),
        commas=True,
        bare_clause=False,
        pronouns=phrases("ő; ők"),
        first_person=phrases("én; mi"),
        objects=phrases(
            "azt; nekem; nekünk; neki; nekik; arra; arról; majd; továbbá; végül; ezután; még; is"
        ),
        adverbs=phrases("azt; majd; továbbá; végül; ezután; még; is; erre; szintén; ezt"),
        coordinators=phrases("és; de; majd"),
        conjunctions=phrases("amikor; mivel; miután; ha"),
        articles=phrases("a; az; egy"),
        impersonal=phrases("ez; az; ami; mi; ki; semmi; minden"),
        opening_adverbs=phrases("majd; ezután; végül; továbbá; tegnap; ma"),
        things=phrases(
            "levél; jegyzék; jelentés; törvény; cikk; egyezmény; szerződés; távirat; újság; jegyzőkönyv",
            "szöveg",
        ),
        definite=r"(?:a|az|egy)\s",
        past=r"(?:ta|te|ott|ett|ött|tt)\b",
        ordinal_stop=True,
        drops_subject=True,
    ),
)
