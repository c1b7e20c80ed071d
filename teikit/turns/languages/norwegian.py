"""Norwegian: Stortinget, Ibsen, interviews."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="no",
    titles=phrases(
        "hr; herr; fru; frøken; frk; dr; prof; professor; grev; baron; kong; konge; dronning; general",
        "oberst; kaptein; pastor; prost; kamerat; statsråd; statsminister; utenriksminister; konsul",
        "rektor; lensmann; doktor; advokat",
    ),
    masculine=phrases("hr; herr; kong"),
    feminine=phrases("fru; frøken; frk; dronning"),
    plural_titles=phrases("Herrer; Hrr"),
    offices=phrases(
        "president; presidenten; visepresident; statsråd; statsminister; statsministeren",
        "utenriksminister; finansminister; sekretær; tolk; ambassadør; intervjuer; informant; dommer",
        "vitne; aktor; forsvarer; ordfører; ordføreren; statssekretær; leder; komiteleder",
    ),
    voices=phrases(
        "Alle; Begge; Kor; Stemme; Stemmer; En stemme; Folket; Tjener; En tjener; Mann; Kvinne; Ukjent",
        "De andre; Flere stemmer",
    ),
    questions=phrases("S; Sp; Spørsmål; I"),
    answers=phrases("S; Svar"),
    no_speakers=phrases(
        "Note; Merknad; Emne; Vedr; Til; Fra; Dato; Tid; Sted; Til stede; Til stades; Fraværende",
        "Deltakere; Kilde; Se; Jf; P.S.; Vedlegg; Dagsorden; Vedtak; Resultat; Konklusjon; Tittel",
        "Forfatter; Språk; Arkiv; Navn; Alder; Yrke; Adresse; Telefon; Kopi; Eksempel; For eksempel",
        "Nemlig; Totalt; Pris; Nummer; Nr; Bind; Side; Kapittel; Artikkel; Spørsmål; Svar; I dag; I går",
        "Mandag; Tirsdag; Onsdag; Torsdag; Fredag; Lørdag; Søndag; Januar; Februar; Mars; April; Mai",
        "Juni; Juli; August; September; Oktober; November; Desember; Personene; Personer; Scene; Akt; Ja",
        "Nei; Men; Og; Votering; Enst; Sak",
    ),
    divisions=phrases("akt; handling; forspill; prolog; epilog; bilde; avdeling"),
    scenes=phrases("scene; opptrin"),
    items=phrases("møte; sak"),
    entrances=phrases("Inn kommer; Man hører; Han går; Hun går; De går"),
    trailers=phrases("Slutt; Slut"),
    cast=phrases(
        "Personerne; De handlende personer; Personer i stykket; Roller",
        "Personer; Personene; De handlende; Rollene",
    ),
    present=phrases("Til stede; Deltakere; Tolk; Intervjuer; Møteleder"),
    vocal=phrases(
        "latter; ler; munterhet; uro; tilrop; avbrytelse; mumler; gråter; synger; sukker; hvisker; roper",
        "munterhet i salen",
    ),
    kinesic=phrases("bifall; applaus; klapper; reiser seg; setter seg; nikker; peker; kysser"),
    incident=phrases("pause; stillhet; musikk; telefon; møtet; kommer; går; ut; teppet; uhørlig; lampen"),
    closings=phrases(
        "Teppet faller; Teppe", "Møtet hevet; Møtet slutt; Teppet faller; Teppe; Slutt; Presidenten hevet"
    ),
    reporting=Reporting(
        verbs=phrases(
            "sa; sier; sagde; uttalte; uttaler; erklærte; erklærer; svarte; svarer; spurte; spør",
            "bemerket; bemerker; tilføyde; la til; fremhevet; mente; mener; meddelte; meddeler; påpekte",
            "påpeker; opplyste; bekreftet; lovet; foreslo; understreket; fortalte; skrev; skriver; trodde",
            "innvendte; har sagt; hadde sagt; har erklært",
        ),
        subordinators=phrases("at; om; hvorvidt; hvorfor; hvordan; når; hvem; hva; hvilken; hvilket; hvilke"),
        addressed=phrases("at; om; hvorfor; hvordan"),
        bare_clause=False,
        pronouns=phrases("han; hun; de"),
        first_person=phrases("jeg; vi"),
        indefinite=phrases("man"),
        objects=phrases("meg; oss; ham; henne; dem; da; videre; også; deretter; imidlertid"),
        adverbs=phrases("da; videre; også; deretter; imidlertid; derpå; endelig"),
        according_to=phrases("ifølge"),
        plural_pronouns=phrases("de"),
        coordinators=phrases("og; men"),
        conjunctions=phrases("når; da; hvis; mens; etter at; fordi"),
        articles=phrases("den; det; de; en; et; ei"),
        impersonal=phrases("det; dette; hva; som; hvem; intet; alt"),
        prepositions=phrases("i; på; etter; under; ved; til; med; fra; om; for"),
        opening_adverbs=phrases("deretter; så; endelig; derpå; i går; i dag; nå; da"),
        things=phrases(
            "brevet; noten; rapporten; loven; artikkelen; avtalen; traktaten; telegrammet; avisen",
            "protokollen; teksten; boken",
        ),
        definite=r"(?:den|det|de|hans|hennes|deres|vår|en|et|ei)\s|\w+(?:en|et|ne)\b",
        passive=r"ble|blir|blitt|er|var",
        past=r"(?:te|et|de|sa|slo|rev|hadde sagt)\b",
        inverts=True,
        ordinal_stop=True,
    ),
)
