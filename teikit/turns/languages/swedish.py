"""Swedish: Riksdagen, Strindberg, interviews."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="sv",
    titles=phrases(
        "herr; herrn; hr; fru; frun; fröken; frk; dr; prof; professor; greve; grevinnan; grevinna",
        "friherre; baron; kung; drottning; prins; general; överste; kapten; pastor; prost; kamrat",
        "statsråd; statsminister; statsministern; utrikesminister; talman; talmannen; kyrkoherde; doktor",
        "notarie; anf",
    ),
    masculine=phrases("herr; hr; greve; baron; kung; prins"),
    feminine=phrases("fru; fröken; frk; grevinna; drottning"),
    plural_titles=phrases("hrr; herrar"),
    offices=phrases(
        "talman; talmannen; vice talman; vice; statsråd; statsrådet; statsminister; statsministern",
        "utrikesminister; finansminister; minister; ministern; sekreterare; tolk; ambassadör",
        "intervjuare; informant; domare; vittne; åklagare; försvarare; borgmästare; ordförande",
        "ordföranden; ledamot; ålderspresident; ålderspresidenten; replik; anförande",
    ),
    voices=phrases(
        "Alla; Båda; Kör; Röst; Röster; En röst; Folket; Tjänare; Man; Kvinna; Okänd; De andra",
        "Flera röster",
    ),
    questions=phrases("F; Fråga; I"),
    answers=phrases("S; Svar"),
    no_speakers=phrases(
        "Not; Anm; Anmärkning; Ämne; Ang; Angående; Till; Från; Datum; Tid; Plats; Närvarande",
        "Frånvarande; Deltagare; Källa; Se; Jfr; P.S.; Bilaga; Dagordning; Beslut; Resultat; Slutsats",
        "Titel; Författare; Språk; Arkiv; Namn; Ålder; Yrke; Adress; Telefon; Kopia; Exempel",
        "Till exempel; Nämligen; Totalt; Pris; Nummer; Nr; Band; Sida; Kapitel; Artikel; Fråga; Svar",
        "Idag; Igår; Måndag; Tisdag; Onsdag; Torsdag; Fredag; Lördag; Söndag; Januari; Februari; Mars",
        "April; Maj; Juni; Juli; Augusti; September; Oktober; November; December; Personer; Personerna",
        "Scen; Sceneri; Akt; Ja; Nej; Men; Och; Fru talman; Herr talman; Innehåll; Scenen",
    ),
    divisions=phrases(
        "akt; akten; handling; handlingen; förspel; prolog; epilog; tablå; tablån; afdelningen; avdelningen; sceneri",
    ),
    scenes=phrases("scen; scenen; uppträdet"),
    items=phrases("sammanträde; punkt"),
    entrances=phrases("In kommer; Man hör; Han går; Hon går; De gå"),
    trailers=phrases("Slut"),
    cast=phrases(
        "Personerne; De handlande; Roller; Personer i stycket; De uppträdande personerna",
        "Personer; Personerna; De uppträdande; Rollerna",
    ),
    present=phrases("Närvarande; Deltagare; Tolk; Intervjuare; Ordförande"),
    vocal=phrases(
        "skratt; skrattar; munterhet; oro; rop; avbrott; mumlar; gråter; sjunger; suckar; viskar; ropar",
        "afbryter; hostar; småskrattar",
    ),
    kinesic=phrases(
        "applåder; applåd; bifall; reser sig; sätter sig; nickar; pekar; omfamnar; kysser; bugar; går",
        "ställer",
    ),
    incident=phrases(
        "paus; tystnad; musik; telefon; ringer; det ringer; kammaren; sammanträdet; kommer; in; ut; ridå",
        "ridån; ohörbart; tar",
    ),
    closings=phrases(
        "Ridån faller; Ridån går ner",
        "Överläggningen var; Kammaren åtskildes; Sammanträdet; Ridå; Ridån; Slut; Beslut fattades",
    ),
    reporting=Reporting(
        verbs=phrases(
            "sade; säger; sa; yttrade; yttrar; förklarade; förklarar; svarade; svarar; frågade; frågar",
            "anmärkte; tillade; tillägger; framhöll; framhåller; ansåg; anser; menade; menar; meddelade",
            "meddelar; påpekade; påpekar; uppgav; uppger; bekräftade; lovade; undrade; föreslog; erinrade",
            "betonade; berättade; skrev; skriver; trodde; invände; genmälde; replikerade; har sagt",
            "hade sagt; har förklarat; har framhållit",
        ),
        subordinators=phrases("att; om; huruvida; varför; hur; när; vem; vad; vilken; vilket; vilka"),
        addressed=phrases("att; om; huruvida; varför; hur"),
        bare_clause=False,
        pronouns=phrases("han; hon; de"),
        first_person=phrases("jag; vi"),
        indefinite=phrases("man"),
        objects=phrases("mig; oss; honom; henne; dem; då; vidare; också; därefter; emellertid"),
        adverbs=phrases("då; vidare; också; därefter; emellertid; därpå; slutligen"),
        according_to=phrases("enligt"),
        plural_pronouns=phrases("de"),
        coordinators=phrases("och; men"),
        conjunctions=phrases("när; då; om; medan; sedan; eftersom"),
        articles=phrases("den; det; de; en; ett"),
        impersonal=phrases("det; detta; vad; som; vem; ingenting; allt"),
        prepositions=phrases("i; på; efter; under; vid; till; med; från; om; för"),
        opening_adverbs=phrases("därefter; sedan; slutligen; därpå; i går; i dag; nu; då"),
        things=phrases(
            "brevet; noten; rapporten; lagen; artikeln; avtalet; fördraget; telegrammet; tidningen",
            "protokollet; texten; boken",
        ),
        definite=r"(?:den|det|de|hans|hennes|deras|vår|en|ett)\s|\w+(?:en|an|et|na)\b",
        passive=r"blev|blir|blivit|är|var",
        past=r"(?:de|te|sa|lög|oll|åg|gav|rev|hade sagt)\b",
        inverts=True,
    ),
)
