"""Danish: Folketinget, Holberg and Heiberg."""

from teikit.turns.language import TurnLanguage, phrases

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
    cast=phrases("Personer; Personerne; De spillende; Personer i stykket"),
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
)
