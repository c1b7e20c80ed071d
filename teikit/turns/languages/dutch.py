"""Dutch: Tweede Kamer, the Belgian Chamber, plays of the seventeenth century and later."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="nl",
    titles=phrases(
        "de heer; heer; heren; hr; mevrouw; mevr; mw; mej; juffrouw; dr; drs; mr; ir; ing; prof",
        "professor; ds; pater; broeder; zuster; graaf; gravin; baron; barones; prins; prinses; koning",
        "koningin; hertog; kolonel; kapitein; generaal; jonkheer; jhr; minister; staatssecretaris",
        "kameraad; burgemeester; ambassadeur; dokter; meneer; lid",
    ),
    masculine=phrases("heer; hr; graaf; baron; prins; koning; pater; meneer"),
    feminine=phrases("mevrouw; mevr; mw; mej; juffrouw; gravin; barones; prinses; koningin; zuster"),
    offices=phrases(
        "voorzitter; ondervoorzitter; vice-voorzitter; minister; minister-president; staatssecretaris",
        "griffier; secretaris; rapporteur; lid; leden; tolk; ambassadeur; interviewer; geïnterviewde",
        "respondent; rechter; getuige; verdachte; officier; advocaat; burgemeester; notulist; moderator",
        "directeur; commissaris; raadslid; wethouder; premier",
    ),
    voices=phrases(
        "Allen; Alle; Stemmen; Stem; Een stem; Rey; Rei; Koor; Beiden; Volk; Een lid",
        "Verschillende leden; Bode; Knecht; Onbekend; Man; Vrouw; Raadsbode; Dienaar",
    ),
    questions=phrases("V; Vraag; I"),
    answers=phrases("A; Antwoord; R"),
    no_speakers=phrases(
        "Interview; Opname; Transcript; Bestand; Duur",
        "Noot; Opmerking; Betreft; Onderwerp; Ref; Aan; Van; Datum; Tijd; Plaats; Aanwezig; Aanwezigen",
        "Afwezig; Deelnemers; Bron; Zie; Vgl; P.S.; Bijlage; Bijlagen; Agenda; Besluit; Resultaat",
        "Conclusie; Titel; Auteur; Taal; Archief; Naam; Leeftijd; Beroep; Adres; Telefoon; Kopie; Let op",
        "Voorbeeld; Bijvoorbeeld; Namelijk; Totaal; Prijs; Nummer; Nr; Deel; Bladzijde; Hoofdstuk",
        "Artikel; Vraag; Antwoord; Vandaag; Gisteren; Maandag; Dinsdag; Woensdag; Donderdag; Vrijdag",
        "Zaterdag; Zondag; Januari; Februari; Maart; April; Mei; Juni; Juli; Augustus; September",
        "Oktober; November; December; Personen; Toneel; Tooneel; Bedrijf; Inhoud; Ja; Nee; Maar; En; Dus",
        "Geachte; Beste; De beraadslaging wordt geopend; Het woord",
    ),
    divisions=phrases(
        "bedrijf; bedryf; uitkomst; uytkomst; voorspel; naspel; handeling; handelinge; tafereel; deel",
    ),
    scenes=phrases("toneel; tooneel; tooneels; scène"),
    items=phrases("vergadering; agendapunt; punt"),
    entrances=phrases("Komt op; Komen op; Gaat af; Gaan af"),
    trailers=phrases("Einde"),
    cast=phrases(
        "Personages; Personen; Vertoonders; Spelers; Spreekers; Namen der vertoonders",
        "Speelende personagien; Personagien; Personaedjen",
    ),
    present=phrases("Aanwezig; Aanwezigen; Deelnemers; Tolk; Interviewer; Voorzitter; Notulist"),
    vocal=phrases(
        "gelach; lacht; lachend; hilariteit; rumoer; geroep; geroezemoes; interruptie; gemompel; protest",
        "zucht; huilt; zingt; ter zijde; terzijde; hoest; hear; samenspraak",
    ),
    kinesic=phrases(
        "applaus; geroffel; handgeklap; staat op; gaat zitten; knikt; wijst; bonst",
        "geroffel op de bankjes; buigt; kust; binnen; af",
    ),
    incident=phrases(
        "pauze; stilte; muziek; telefoon; bel; de vergadering; schorsing; gaat af; komt op",
        "onverstaanbaar; gordijn; doek; de heer; mevrouw; op; verlaat",
    ),
    closings=phrases(
        "De vergadering wordt; Sluiting; Einde; Doek; Het gordijn; De vergadering is gesloten",
        "De beraadslaging is gesloten; Het woord wordt niet",
    ),
    reporting=Reporting(
        verbs=phrases(
            "zei; zegt; zeide; verklaarde; verklaart; antwoordde; antwoordt; vroeg; vraagt; merkte op",
            "voegde toe; voegde eraan toe; beweerde; beweert; stelde; stelt; benadrukte; benadrukt",
            "herinnerde; deelde mee; meldde; meldt; kondigde aan; beloofde; verzekerde; legde uit",
            "waarschuwde; bevestigde; meende; meent; herhaalde; schreef; riep; gaf toe; wees erop",
            "gezegd; verklaard; gevraagd; geantwoord",
        ),
        subordinators=phrases("dat; of; hoe; waarom; wanneer; waar; wie; wat; welke; hoeveel"),
        bare_clause=False,
        pronouns=phrases("hij; zij; ze"),
        first_person=phrases("ik; wij; we"),
        indefinite=phrases("men"),
        objects=phrases("mij; ons; hem; haar; hun; toen; ook; verder; nog; daarop; vervolgens"),
        adverbs=phrases("toen; ook; verder; nog; daarop; vervolgens; echter"),
        according_to=phrases("volgens"),
        second_person=phrases("u; gij; jij; je"),
        coordinators=phrases("en; maar"),
        conjunctions=phrases("toen; als; terwijl; omdat"),
        articles=phrases("de; het; een"),
        object_pronouns=phrases("hem; haar; hen"),
        impersonal=phrases("het; dit; dat; wat; wie; niets; alles"),
        prepositions=phrases("in; op; na; bij; tijdens; met; van; aan; ten"),
        opening_adverbs=phrases("toen; daarna"),
        things=phrases(
            "brief; nota; rapport; wet; artikel; akkoord; verdrag; telegram; document; krant; notulen; tekst",
            "grondwet; besluit",
        ),
        definite=r"(?:de|het|een|zijn|haar|onze|hun)\s",
        past=r"(?:de|den|te|ten|zei|vroeg|schreef|riep|gaf)\b",
        inverts=True,
    ),
)
