"""German: the German, Austrian and Swiss parliaments, verse and prose plays, f4 interviews, memoranda."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="de",
    titles=phrases(
        "Herr; Herrn; Frau; Fräulein; Hr; Fr; Frl; Dr; Dres; Prof; Professor; Professorin; Dipl",
        "Dipl.-Ing; Ing; Mag; MMag; DDr; DI; Abg; Abgeordneter; Abgeordnete; Abgeordneten; Graf; Gräfin",
        "Fürst; Fürstin; Freiherr; Freifrau; Frhr; Baron; Baronin; Prinz; Prinzessin; Herzog; Herzogin",
        "König; Königin; Kaiser; Ritter; Edler; General; Oberst; Major; Hauptmann; Leutnant; Genosse",
        "Genossin; Gen; Kollege; Kollegin; Präsident; Präsidentin; Vizepräsident; Vizepräsidentin",
        "Alterspräsident; Alterspräsidentin; Bundeskanzler; Bundeskanzlerin; Bundesminister",
        "Bundesministerin; Staatssekretär; Staatssekretärin; Minister; Ministerin; Botschafter",
        "Botschafterin; Ministerialdirektor; MD; VLR; Staatsminister; Staatsministerin; Bundesrat",
        "Bundesrätin; Nationalrat; Nationalrätin; Ständerat; Ständerätin; Regierungsrat; Senator",
        "Senatorin; Frater; Pater; Schwester; Bruder; Meister; Landeshauptmann; Berichterstatter",
        "Berichterstatterin; Volksanwalt; Volksanwältin; Reichskanzler",
    ),
    masculine=phrases(
        "Herr; Herrn; Hr; Abgeordneter; Graf; Fürst; Freiherr; Baron; Prinz; Genosse; Kollege",
    ),
    feminine=phrases(
        "Frau; Fräulein; Fr; Frl; Abgeordnete; Gräfin; Fürstin; Freifrau; Baronin; Genossin; Kollegin",
    ),
    plural_titles=phrases("Herren; Damen; Frauen; Genossen; Fräulein"),
    offices=phrases(
        "Präsident; Präsidentin; Vizepräsident; Vizepräsidentin; Vorsitzender; Vorsitzende; Vorsitz",
        "Minister; Ministerin; Bundesminister; Bundesministerin; Bundeskanzler; Bundeskanzlerin; Kanzler",
        "Kanzlerin; Staatssekretär; Staatssekretärin; Staatsminister; Staatsministerin; Abgeordneter",
        "Abgeordnete; Botschafter; Dolmetscher; Dolmetscherin; Interviewer; Interviewerin; Befragter",
        "Befragte; Moderator; Moderatorin; Schriftführer; Schriftführerin; Berichterstatter; Richter",
        "Richterin; Zeuge; Zeugin; Angeklagter; Angeklagte; Verteidiger; Verteidigerin; Staatsanwalt",
        "Staatsanwältin; Reichskanzler; Ministerpräsident; Ministerpräsidentin; Bürgermeister; Senator",
        "Kommissar; Sprecher; Sprecherin; Alterspräsident; Antragsteller; Landeshauptmann; Vizekanzler",
        "Vizekanzlerin; Bundespräsident; Bundespräsidentin; Wehrbeauftragter; Wehrbeauftragte",
    ),
    voices=phrases(
        "Alle; Beide; Chor; Stimme; Stimmen; Eine Stimme; Stimme von außen; Ruf; Rufe; Zuruf; Zurufe",
        "Das Volk; Volk; Die Bürger; Ein Abgeordneter; Mehrere Abgeordnete; Mehrere Stimmen; Unbekannt",
        "Unbekannter Sprecher; Bote; Ein Diener; Diener; Die Bauern; Erster; Zweiter; Dritter; Der Erste",
        "Der Zweite; Die Übrigen; Die Andern; Die Anderen; Mehrere; Einige; Publikum; Mann; Frau; Kind",
        "Knabe; Mädchen; Soldat; Wache; Sprecher; Sprecherin",
    ),
    questions=phrases("F; Frage; I; Int; Interviewer; Interviewerin"),
    answers=phrases("A; Antwort; B; B1; B2; B3; Befragter; Befragte"),
    no_speakers=phrases(
        "Interview; Aufnahme; Transkript; Transkription; Datei; Audio; Dauer",
        "Anmerkung; Anm; Bemerkung; Hinweis; Betreff; Betr; Betrifft; Bezug; An; Von; Kopie; Datum; Zeit",
        "Uhrzeit; Ort; Anwesend; Anwesende; Abwesend; Entschuldigt; Teilnehmer; Teilnehmerinnen; Quelle",
        "Quellen; Siehe; Vgl; PS; P.S.; N.S.; NB; Anlage; Anlagen; Anhang; Tagesordnung; Punkt",
        "Beschluss; Ergebnis; Ergebnisse; Fazit; Titel; Autor; Verfasser; Sprache; Archiv; Bestand",
        "Signatur; Name; Alter; Beruf; Adresse; Telefon; Verteiler; Abschrift; Warnung; Achtung",
        "Beispiel; Zum Beispiel; Nämlich; Summe; Preis; Zinssatz; Nummer; Nr; Band; Heft; Seite; Kapitel",
        "Artikel; Abschnitt; Teil; Frage; Antwort; Überlieferung; Hier; Dort; Heute; Gestern; Morgen",
        "Erstens; Zweitens; Drittens; Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag",
        "Sonnabend; Sonntag; Januar; Jänner; Februar; März; April; Mai; Juni; Juli; August; September",
        "Oktober; November; Dezember; Personen; Szene; Scene; Akt; Aufzug; Auftritt; Inhalt; Vorwort",
        "Einleitung; Projekt; Transkriptionsregeln; Befragt; Schauplatz; Hohes Haus",
        "Meine Damen und Herren; Sehr geehrte Damen und Herren; Lieber; Liebe; Zusatzfrage; Wortmeldung",
        "Redezeit; Nächster Redner; Nächste Rednerin; Er sagte; Sie sagte; Ich sagte; Er fragte",
        "Sie fragte; Das heißt; Ich frage; Ich sage; Rechnung; Ja; Nein; Nun; Also; Aber; Und; Oder",
        "Ferner; Außerdem; Ebenso; Ort der Handlung; Zeit der Handlung",
    ),
    divisions=phrases(
        "Akt; Aufzug; Vorspiel; Nachspiel; Zwischenspiel; Bild; Prolog; Epilog; Abteilung; Handlung",
    ),
    scenes=phrases("Auftritt; Szene; Scene"),
    items=phrases("Tagesordnungspunkt; Punkt; TOP; Sitzung; Vormittagssitzung; Nachmittagssitzung"),
    entrances=phrases(
        "Es tritt; Es treten; Es kommt; Es kommen; Man hört; Er geht; Sie geht; Alle ab; Beide ab"
    ),
    trailers=phrases("Ende"),
    cast=phrases(
        "Personen des Stücks; Handelnde Personen; Die Personen; Rollen; Spielende Personen",
        "Personen; Die Personen; Personen der Handlung; Personenverzeichnis; Handelnde Personen; Rollen",
        "Darsteller",
    ),
    present=phrases(
        "Anwesend; Anwesende; Teilnehmer; Teilnehmende; Interviewerin; Interviewer; Befragte; Befragter",
        "Dolmetscher; Vorsitz",
    ),
    vocal=phrases(
        "heiterkeit; lachen; lacht; lachend; beide lachen; alle lachen; zuruf; zurufe; zwischenruf",
        "zwischenrufe; ruf; rufe; widerspruch; zustimmung; abg.; gegenruf; bravo; hört; unruhe; murren",
        "pfiffe; oho; sehr richtig; sehr gut; lebhafte; große heiterkeit; allgemeine heiterkeit",
        "ironische; räuspert; seufzt; weint; flüstert; singt; hustet; rufend; leise; laut; murmelnd",
        "schmunzelt; anhaltende; weitere zwischenrufe; weitere zurufe; ah-rufe; oh-rufe; buh-rufe",
        "protest; bewegung",
    ),
    kinesic=phrases(
        "beifall; demonstrativer beifall; lebhafter beifall; stürmischer beifall; langanhaltender",
        "lang anhaltender; allgemeiner beifall; anhaltender beifall; händeklatschen; nickt; schüttelt",
        "zeigt; steht auf; setzt sich; erhebt; die abgeordneten erheben; klatscht; steht; geht",
        "der redner; die rednerin; präsident; präsidentin; der präsident; ergreift; nimmt",
    ),
    incident=phrases(
        "pause; kurze pause; lange pause; glocke; telefon; es klopft; klingelt; musik; lärm; die sitzung",
        "unterbrechung; schluß der; beginn; stille; zur geschäftsbehandlung; fortsetzend; zustimmend",
        "mit glockenzeichen; unv.; abbruch; ab; vorhang",
    ),
    floor=phrases("fortfahrend; fortsetzend"),
    closings=phrases(
        "Der Vorhang fällt",
        "Schluß der Sitzung; Ende der Sitzung; Die Sitzung wird; Ende des; Der Vorhang; Vorhang; Ende",
        "Protokoll:; Schluss; (Schluß; Für das Protokoll; Protokollführer; Gezeichnet; [Ende; (Ende",
    ),
    reporting=Reporting(
        verbs=phrases(
            "sagte; sagt; erklärte; erklärt; meinte; meint; fragte; fragt; antwortete; antwortet",
            "erwiderte; erwidert; entgegnete; bemerkte; bemerkt; betonte; betont; unterstrich",
            "behauptete; behauptet; berichtete; berichtet; teilte mit; fügte hinzu; führte aus",
            "legte dar; wies darauf hin; stellte fest; hob hervor; schlug vor; regte an; warnte",
            "versicherte; bestätigte; versprach; äußerte; erkundigte sich; wollte wissen; gab zu",
            "räumte ein; wandte ein; erinnerte; ergänzte; unterbrach; rief; schrieb; telegraphierte",
            "telegraphirt; zurücktelegraphirt; telegrafierte; befürchtete; hoffte; glaubte; resümierte",
            "faßte zusammen; gesagt; gemeint; gefragt; geantwortet; mitgeteilt; behaupten; wiederholte",
            "bat; bittet",
        ),
        subordinators=phrases(
            "daß; ob; wie; warum; wann; wo; wer; was; welche; welcher; welches; wieviel; wie viel",
            "weshalb; auf welcher",
        ),
        addressed=phrases("daß; ob; wie; warum; wieviel; wie viel; weshalb"),
        commas=True,
        infinitive_verbs=phrases("versprach; schlug vor; bat; regte an; empfahl"),
        infinitive_markers=phrases("zu"),
        pronouns=phrases("er; sie"),
        first_person=phrases("ich; wir"),
        indefinite=phrases("man; der; die; welcher; welche"),
        objects=phrases(
            "mir; uns; ihm; ihr; ihnen; ihn; sie; darauf; dann; ferner; weiter; auch; noch; hinzu; aus",
            "fest; mit; vor; hervor; dar",
        ),
        adverbs=phrases(
            "dann; auch; darauf; ferner; weiter; noch; schließlich; daraufhin; wiederum; selbst",
            "nochmals; sodann",
        ),
        according_to=phrases(
            "laut; nach aussage; nach aussage der; nach aussage des; nach den worten; nach ansicht",
        ),
        auxiliaries=phrases("hat; habe; haben; hatte; hatten"),
        second_person=phrases("du; sie"),
        coordinators=phrases("und; aber"),
        conjunctions=phrases("als; wenn; nachdem; weil; da"),
        articles=phrases("der; die; das; ein; eine"),
        object_pronouns=phrases("ihm; ihr; ihnen"),
        impersonal=phrases("es; das; dies; was; wer"),
        prepositions=phrases("in; im; am; an; auf; nach; bei; zu; zum; zur; vor; während; mit; von"),
        opening_adverbs=phrases(
            "dann; danach; auch; schließlich; später; gestern; heute; darauf; daraufhin; hierauf; hier; dort",
            "anschließend; zuletzt; zunächst; nun; so",
        ),
        things=phrases(
            "Brief; Note; Bericht; Gesetz; Artikel; Abkommen; Vertrag; Telegramm; Dokument; Zeitung",
            "Protokoll; Text; Verfassung; Buch; Karte; Erlaß; Akte",
        ),
        definite=r"(?:der|die|das|sein|seine|ihr|ihre|unser|ein|eine|man)\b",
        finite=r"\b\w+(?:e|en|te|ten|t)\b",
        bare_starts=(
            r"(?:er|sie|es|man|ich|wir|der|die|das|den|dem|sein|seine|ihr|ihre|kein|keine|auch|ein|eine|in|"
            r"auf|an|bei|nach|vor|wenn|da|dort|nun|alle|beide|[A-ZÄÖÜ][\wäöüß-]+)\b"
        ),
        goes_on=(
            r"\b(?:sei|seien|habe|haben|hätten?|werde|würden?|könne|könnten?|müsse|müßten?|müssten?|wolle|"
            r"solle|dürfe|möge|wären?|gebe|gehe|stehe|komme)\b"
        ),
        passive=r"wurden?|wird|werden|worden",
        past=(
            r"(?:te|ten|schlug|bat|schrieb|rief|hielt|gab|fuhr|sprach|wandte|gesagt|geantwortet|ie?rt|habe|"
            r"hatte)\b"
        ),
        inverts=True,
        ordinal_stop=True,
    ),
)
