"""Danish: Folketinget, Holberg and Heiberg."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="da",
    titles=phrases(
        "hr; fru; frøken; frk; herr; herre; jomfru; madam; dr; prof; professor; grev; grevinde; baron",
        "baronesse; kong; dronning; prins; general; oberst; kaptajn; kammerherre; pastor; provst",
        "kammerat; minister; statsminister; søster; broder",
    ),
    masculine=phrases("hr; herr; grev; baron; kong; prins; broder"),
    feminine=phrases("fru; frøken; frk; jomfru; madam; grevinde; baronesse; dronning; søster"),
    plural_titles=phrases("Herrer; Hrr"),
    offices=phrases(
        "formand; formanden; næstformand; næstformanden; minister; ministeren; statsminister",
        "statsministeren; ordfører; sekretær; tolk; ambassadør; interviewer; interviewperson; dommer",
        "vidne; anklager; forsvarer; borgmester; direktør; aldersformand; aldersformanden",
        "udenrigsministeren; finansministeren; justitsministeren; finansminister; udenrigsminister",
    ),
    voices=phrases(
        "Alle; Begge; Kor; Chor; Stemme; Stemmer; En stemme; Folket; Tjener; Tjeneren; En tjener; Mand",
        "Kvinde; Ukendt; De andre",
    ),
    questions=phrases("S; Spørgsmål; I"),
    answers=phrases("S; Svar"),
    no_speakers=phrases(
        "Note; Bemærkning; Emne; Vedr; Vedrørende; Til; Fra; Dato; Tid; Sted; Til stede; Fraværende",
        "Deltagere; Kilde; Se; Jf; P.S.; Bilag; Dagsorden; Beslutning; Resultat; Konklusion; Titel",
        "Forfatter; Sprog; Arkiv; Navn; Alder; Erhverv; Adresse; Telefon; Kopi; Eksempel; For eksempel",
        "Nemlig; Total; I alt; Pris; Nummer; Nr; Bind; Side; Kapitel; Artikel; Spørgsmål; Svar; I dag",
        "I går; Mandag; Tirsdag; Onsdag; Torsdag; Fredag; Lørdag; Søndag; Januar; Februar; Marts; April",
        "Maj; Juni; Juli; August; September; Oktober; November; December; Personer; Personerne; Scene",
        "Akt; Ja; Nej; Men; Og; Kære; Indhold",
    ),
    divisions=phrases("akt; act; handling; forspil; efterspil; prolog; epilog; optog; afdeling"),
    scenes=phrases("optrin; scene; scenen"),
    items=phrases("møde; punkt"),
    entrances=phrases("Ind kommer; Man hører; Han gaar; Hun gaar; De gaar"),
    trailers=phrases("Slut; Ende"),
    cast=phrases(
        "De handlende Personer; De handlende; Roller",
        "Personer; Personerne; De spillende; Personer i stykket",
    ),
    present=phrases("Til stede; Deltagere; Tolk; Formand; Interviewer"),
    vocal=phrases(
        "latter; ler; munterhed; uro; tilråb; afbrydelse; mumler; græder; synger; sukker; sagte",
        "hviskende; råber; afsides",
    ),
    kinesic=phrases(
        "bifald; klapsalver; rejser sig; sætter sig; nikker; peger; omfavner; bukker; kysser",
        "stærkt bifald",
    ),
    incident=phrases(
        "pause; stilhed; musik; telefon; klokke; mødet; kommer; går; gaaer; ud; tæppe; tæppet; uhørligt",
        "ind",
    ),
    closings=phrases(
        "Tæppet falder; Teppet falder",
        "Mødet hævet; Mødet sluttede; Mødet afbrudt; Tæppet; Tæppe; Slut; Ende; Ophold",
    ),
    reporting=Reporting(
        verbs=phrases(
            "sagde; siger; udtalte; udtaler; erklærede; erklærer; svarede; svarer; spurgte; spørger",
            "bemærkede; bemærker; tilføjede; fremhævede; mente; mener; meddelte; meddeler; påpegede",
            "paapegede; oplyste; bekræftede; lovede; foreslog; erindrede; understregede; fortalte; skrev",
            "skriver; troede; indvendte; har sagt; havde sagt; har erklæret",
        ),
        subordinators=phrases(
            "at; om; hvorvidt; hvorfor; hvordan; hvornår; hvem; hvad; hvilken; hvilket; hvilke"
        ),
        addressed=phrases("at; om; hvorfor; hvordan"),
        bare_clause=False,
        pronouns=phrases("han; hun; de"),
        first_person=phrases("jeg; vi"),
        indefinite=phrases("man"),
        objects=phrases("mig; os; ham; hende; dem; da; videre; også; derefter; imidlertid"),
        adverbs=phrases("da; videre; også; derefter; imidlertid; derpå; endelig"),
        according_to=phrases("ifølge"),
        plural_pronouns=phrases("de"),
        coordinators=phrases("og; men"),
        conjunctions=phrases("når; da; hvis; mens; efter at; fordi"),
        articles=phrases("den; det; de; en; et"),
        impersonal=phrases("det; dette; hvad; som; hvem; intet; alt"),
        prepositions=phrases("i; på; paa; efter; under; ved; til; med; fra; om; for"),
        opening_adverbs=phrases("derefter; så; endelig; derpå; i går; i dag; nu; da"),
        things=phrases(
            "brevet; noten; rapporten; loven; artiklen; aftalen; traktaten; telegrammet; avisen",
            "protokollen; teksten; bogen",
        ),
        definite=r"(?:den|det|de|hans|hendes|deres|vor|en|et)\s|\w+(?:en|et|ne)\b",
        passive=r"blev|bliver|blevet|er|var",
        past=r"(?:de|te|sagde|slog|rev)\b",
        inverts=True,
        ordinal_stop=True,
    ),
)
