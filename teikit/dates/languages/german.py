"""German, with Austrian and Swiss forms and the spellings of the eighteenth and nineteenth centuries."""

from teikit.dates.language import LATEST, NEXT, SAME, DateLanguage

LANGUAGE = DateLanguage(
    xml_lang="de",
    ordinal_dot=True,
    months=(
        "Jänner, Jenner, Jan., Janr., Jann., Januarii, Hartung, Eismonat, Januars, Jäner, Jenn.",
        "Feber, Febr., Feb., Febrr., Hornung, Februarii, Februars, Feber., Febuar",
        "Mrz., Märzen, Martii, Lenzmonat, Merz, Maerz, März., Mertz",
        "Apr., Ap., App., Aprilis, Ostermonat, Apprill, Aprill, Aprils",
        "May, Maj, Mays, Maien, Maj., Wonnemonat, Maii, Mays",
        "Jun., Juny, Junii, Brachmonat, Brachmt., Brachm., Junj, Juno, Junis, Juni.",
        "Jul., July, Julii, Heumonat, Heumt., Julj, Julis, Juli.",
        "Aug., Augusti, Erntemonat, Augst, Augt., Augustmonat, Augusts, August.",
        "Septembre, "
        "Sept., Sep., Septbr., Sptbr., Spt., Septb., Septr., Septber., Septemb., 7br, 7ber, 7.ber, 7bris, VIIber, "
        "Herbstmonat, Herbstm., Septembris, Septembers, 7b",
        "Octobre, "
        "Okt., Oct., October, Octbr., Octob., Oktob., Octobr., Octr., Oktbr., Octber., 8br, 8ber, 8bris, "
        "8b, 8r, "
        "VIIIber, Weinmonat, Weinm., Octobris, Octobers, Oktobers",
        "Novembre, "
        "Nov., Novbr., Nobr., Novb., Novr., Novemb., Novber., 9br, 9ber, 9bris, 9b, 9r, IXber, Wintermonat, "
        "Winterm., "
        "Nebelung, Novembris, Novembers",
        "Decembre, "
        "Dez., Dezr., Decem., Xbre, Dezbr., Dec., Dzbr., December, Decbr., Dezbr., Dezber., Decemb., Decr., Dezb., "
        "Decb., Dcber., Decber., 10br, 10ber, 10.br, 10.ber, "
        "10bris, Xbr, Xber, Xbris, Christmonat, Christm., Decembris, Decembers, Dezembers, Dezemb., xb",
    ),
    weekdays=(
        "Montag, Mont., Mo., Monntag",
        "Dienstag, Dinstag, Dienst., Di., Dienstg, Dinstg",
        "Mittwoch, Mitwoch, Mittw., Mi., Mittwoche, Mitwochs, Mittewoch",
        "Donnerstag, Donnerst., Donnerstg, Do., Donerstag",
        "Freitag, Freytag, Fr., Freyt.",
        "Samstag, Samstg, Sonnabend, Sonnabende, Sa., Samst., Samstg, Sonnab., Samstäg",
        "Sonntag, Sontag, So., Sonnt., Sontage, Sontags",
    ),
    weekday_endings="s, e, es, abend, abends, nachmittag, nachmittags, vormittag, vormittags, mittag, "
    "mittags, "
    "morgen, morgens, früh, nacht",
    weak="mai, may, maj, merz, august, fr, do, so, di, mi, mo, sa, dec, juno, märzen, maien, hornung, "
    "hartung, 8r, 9r, "
    "8b, 9b, 7b, xb, ap, app, michaelis, jacobi, jakobi, galli, georgi",
    ordinals=(
        "erste, ersten, erster, erstem",
        "zweite, zweiten, zweiter, zweitem, zwote, zwoten",
        "dritte, dritten, dritter",
        "vierte, vierten, vierter",
        "fünfte, fünften, fünfter, fünftem",
        "sechste, sechsten, sechster",
        "siebte, siebten, siebente, siebenten, siebter",
        "achte, achten, achter",
        "neunte, neunten, neunter",
        "zehnte, zehnten, zehnter",
        "elfte, elften, eilfte, eilften, elfter",
        "zwölfte, zwölften",
        "dreizehnte, dreizehnten",
        "vierzehnte, vierzehnten",
        "fünfzehnte, fünfzehnten, funfzehnten",
        "sechzehnte, sechzehnten, sechszehnten",
        "siebzehnte, siebzehnten, siebenzehnten",
        "achtzehnte, achtzehnten",
        "neunzehnte, neunzehnten",
        "zwanzigste, zwanzigsten",
        "einundzwanzigste, einundzwanzigsten",
        "zweiundzwanzigste, zweiundzwanzigsten",
        "dreiundzwanzigste, dreiundzwanzigsten",
        "vierundzwanzigste, vierundzwanzigsten",
        "fünfundzwanzigste, fünfundzwanzigsten",
        "sechsundzwanzigste, sechsundzwanzigsten",
        "siebenundzwanzigste, siebenundzwanzigsten",
        "achtundzwanzigste, achtundzwanzigsten",
        "neunundzwanzigste, neunundzwanzigsten",
        "dreißigste, dreißigsten, dreissigsten",
        "einunddreißigste, einunddreißigsten, einunddreissigsten",
    ),
    ordinal_suffixes="r, te, ten, ter, t, n, er, sten, ste, gsten, stn, tn, tes, st, tens, en, ster",
    numerals={
        1: "ein, eins",
        2: "zwei, zwo",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf, eilf",
        12: "zwölf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        30: "dreißig, dreissig",
        40: "vierzig",
        50: "fünfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
        100: "hundert",
        1000: "tausend",
        0: "und",
    },
    of="des",
    the="der, den, dem, die, d., dn.",
    indefinite="ein, einem, einen, eines",
    day_words="Tag, Tage",
    at="am, vorm, auf den, für den, an dem, mit dem, vor den, bis den, über den, unter dem, bis zum, seit dem, "
    "vor dem, nach dem, um den, gegen den, ab, zum, d.",
    since="seit, seit dem",
    in_="im, in, vom, von, bis, seit, ab, zum, ende, anfang, mitte, anfangs, des, monat, für, pro, und, "
    "oder, nach, vor, "
    "diesen, diesem, letzten, nächsten, kommenden, zu, jahr, jahre, jahres, a., anno, sommer, winter, "
    "den, der",
    dated="vom, v., unterm, dat., datiert, geschrieben, eingegangen, ausgestellt, geb., gest., geboren, "
    "gestorben, "
    "beantw., erhalten, unter dem, heft, sitzung, protokoll",
    and_="und, u., oder, od., &, resp., bezw.",
    to="bis, bis zum, bis ins, bis zu den, zum, auf, auf den, bis den, bis incl.",
    from_="vom, von, zwischen dem",
    between="zwischen",
    before="vor",
    after="nach",
    not_="nicht",
    about="etwa, ca., um, circa, ungefähr, gegen, zirka, rund",
    relative_days={
        -3: "vorvorgestern",
        -2: "vorgestern, vorgestrigen, vorgestrige, vorgestriger, vorgestriges",
        -1: "gestern, gestrigen, gestrige, gestriges, gestriger, gestr., gestrigem, gestrigen Tage",
        0: "heute, heut, diesen Abend, diesen Nachmittag, diesen Vormittag, diesen Morgen, "
        "diesen Mittag, heutigen, heutige, heutiges, heutiger, heutigem, heutigen Tage, heutigen Tages",
        1: "morgen, morgigen, morgige, morgiger, morgiges, morgenden, morgende, morgender",
        2: "übermorgen, uebermorgen, übermorgigen",
        3: "überübermorgen",
    },
    parts_of_day="abend, abends, nachmittag, nachmittags, vormittag, vormittags, mittag, mittags, früh, "
    "nacht, nachts, "
    "morgens, nachm., vorm., frühe, nm., vm.",
    this={
        -1: "letzten, vorigen, vergangenen, letzter, voriger, vergangener, letztem, vorigem, "
        "verflossenen, letzte, "
        "vorige, verwichenen, voriges, letztverflossenen, letztvergangenen, abgelaufenen, abgelaufenem",
        0: "diesen, dieser, diesem, dieses, diese, dies, laufenden, laufender, heurigen",
        1: "nächsten, kommenden, künftigen, nächster, kommender, künftiger, nächstem, nächste, kommende, "
        "künftige, "
        "nächstkommenden, nächstkünftigen, bevorstehenden, bevorstehendem",
    },
    units={
        "week": "Woche",
        "month": "Monat, Monats, Monates, Monath, Monaths, Mts., Mon., Mt.",
        "year": "Jahr, Jahres, Jahre, Jahrs, Js.",
    },
    this_month={
        -1: "{v.|vor.|vorigen|vergangenen|letzten|verflossenen|vorig.} {M.|Mts.|Mon.|Monats|Monates|Mt.}, "
        "vMts., "
        "pass., passato, vM., ult., v. Mtos., ablaufenden Monats",
        0: "{d.|ds.|dss.|dß.|des|dieses|dies|diess|dieß|dess.|ds|lauf.|laufenden|l.|h.} {M.|Mts.|Mon.|Monats|Monates|Mt.}, "
        ""
        "ds., dss., dß., dies, diess, dieß, ct., crt., cour., huj., hujus, dMts., dM., currentis, curr., "
        "cr., "
        "dss, dieses, dieses Monates, courant, laufenden, l. M., eiusdem, a. c., ejusd., corr.",
        1: "{n.|k.|nächsten|kommenden|künftigen|nächst.} {M.|Mts.|Mon.|Monats|Monates|Mt.}, fut.",
        SAME: "{desselben|dess.|jenes|des nämlichen|des gleichen} {Monats|Monates|M.|Mts.}",
    },
    this_year={
        LATEST: "letzthin, letztvergangen",
        -1: "{v.|vor.|vorigen|vergangenen|letzten|verflossenen} {J.|Js.|Jahres|Jahrs}, vJ., a. p., vor. J., "
        "des {v.|vor.|vorigen|vergangenen|letzten|verflossenen} {J.|Jahres|Jahrs}",
        0: "{d.|ds.|dss.|dß.|des|dieses|dies|diess|dieß|dess.|lauf.|laufenden|l.|h.} {J.|Js.|Jahres|Jahrs|Jhrs.}, "
        "dJ., a. c., h. a., dieses Jahr, "
        "hujus anni, currentis anni",
        NEXT: "nächsthin, nächst künftig, nächstkünftig",
        1: "{n.|nächsten|kommenden|künftigen} {J.|Js.|Jahres|Jahrs}, des {nächsten|kommenden|künftigen} {J.|Jahres|Jahrs}",
        SAME: "{desselben|dess.|jenes|des nämlichen|des gleichen|des genannten} {Jahres|Jahrs|J.}, e. a., "
        "eiusdem anni",
    },
    past="war, waren, hatte, hatten, habe, hat, haben, wurde, wurden, gewesen, kam, kamen, ging, "
    "erhielt, traf, "
    "fuhr, schrieb, gab, empfing, sah, erhalten, bekam, bekommen, sprach, las, fand, stattgefunden, "
    "seit, bin, "
    "angekommen, stattgehabten, stattgehabte, gehabt, aß, blieb, sagte, letzten, vorigen, verreiste",
    seasons={
        "spring": "Frühling, Frühjahr, Lenz, Frühlings, Frühjahrs",
        "summer": "Sommer, Sommers, Sommermonate, Sommermonaten",
        "autumn": "Herbst, Herbstes, Spätjahr, Spätherbst",
        "winter": "Winter, Winters, Wintermonate, Wintermonaten",
        "summer half": "{Sommer|Somer}{semester|semesters|halbjahr|halbjahre|halbjahres}, "
        "{Sommer|Somer}{halbenjahre|halbenjahres|halbejahr}, "
        "{Sommer|Somer}{halbiahr|halbiahre|halbiahres|halbeniahre|halbeniahres|halbeiahr}",
        "winter half": "Winter{semester|semesters|halbjahr|halbjahre|halbjahres|halbenjahre|halbenjahres|halbejahr}, "
        "Winter{halbiahr|halbiahre|halbiahres|halbeniahre|halbeniahres|halbeiahr}",
    },
    fractions={
        "half": "Hälfte, Halbjahr, Halbjahres",
        "third": "Drittel",
        "quarter": "Viertel, Quartal, Vierteljahr, Quartals, Vierteljahrs",
    },
    parts={
        "early": "Anfang, Anfangs, Anf., Beginn, frühes, frühen, früher",
        "middle": "Mitte, medio",
        "late": "Ende, Ausgang, spätes, späten, später, Schluß, Schluss",
    },
    last="letzte, letzten, letztes, letzter",
    century="Jahrhundert, Jahrhunderts, Jh., Jhd., Jhdt., Jahrh., Jahrhunderte, Jhs., Saec.",
    century_before="saec., s.",
    decades={
        20: "zwanziger, zwanzigern",
        30: "dreißiger, dreißigern, dreissiger",
        40: "vierziger, vierzigern",
        50: "fünfziger, fünfzigern",
        60: "sechziger, sechzigern",
        70: "siebziger, siebzigern",
        80: "achtziger, achtzigern",
        90: "neunziger, neunzigern",
    },
    decade_suffixes="er, ern, ger, gern, iger",
    decade_nouns="Jahre, Jahren, Jahr",
    year_before="Jahr, Jahre, Jahres, Jahren, anno, a., a.D., {Jahr|Jahre|Jahres|Jar|Jare} des {Herrn|Herren|Heils}, "
    "anno domini",
    term="session, heft, wahlen",
    eras={"ad": "n. Chr., nach Christus, n. Chr. Geb.", "bc": "v. Chr., vor Christus, v. Chr. Geb."},
    styles={
        "julian": "a. St., alten Stils, alten Styls, a. Stils",
        "gregorian": "n. St., neuen Stils, neuen Styls, n. Stils",
    },
    feasts={
        "12-24": "Christnacht, Weihnachtsabend, Heiligabend, Heiliger Abend, Heiligen Abend, Weihnachtsheiligabend",
        "12-25": "Weihnachten, Weihnacht, Weihnachtstag, Christtag, Weihnachtsfest, Weihnachtsfeiertag",
        "12-26": "Stephanstag, Stefanitag, zweiten Weihnachtstag, zweiten Weihnachtsfeiertag",
        "12-31": "Silvester, Sylvester, Sylvesterabend, Silvesterabend",
        "01-01": "Neujahr, Neujahrstag",
        "01-06": "Dreikönig, Dreikönigstag, Heilige Drei Könige, Epiphanias",
        "02-02": "Lichtmeß, Lichtmess, Mariä Lichtmeß",
        "03-25": "Mariä Verkündigung",
        "06-24": "Johanni, Johannis, Johannistag",
        "08-15": "Mariä Himmelfahrt",
        "04-23": "Georgi, Georgitag",
        "07-25": "Jacobi, Jakobi, Jakobitag",
        "10-16": "Galli, Gallitag",
        "11-25": "Katharinentag",
        "11-30": "Andreastag",
        "09-29": "Michaeli, Michaelis, Michaelistag",
        "10-31": "Reformationstag, Reformationsfest",
        "11-01": "Allerheiligen",
        "11-02": "Allerseelen",
        "11-11": "Martini, Martinstag, Martinstages",
        "12-06": "Nikolaustag, Nikolaustage, Nicolaustag",
        "easter-48": "Rosenmontag",
        "easter-47": "Fastnacht, Faschingsdienstag, Fastnachtsdienstag",
        "easter-46": "Aschermittwoch",
        "easter-21": "Laetare",
        "easter-7": "Palmsonntag",
        "easter-3": "Gründonnerstag",
        "easter-2": "Karfreitag, Charfreitag, Charfreytag",
        "easter-1": "Karsamstag, Ostersamstag, Charsamstag",
        "easter+0": "Ostern, Ostersonntag, Osterfest, Osterfeiertage, Osterfeiertagen",
        "easter+1": "Ostermontag",
        "easter+39": "Himmelfahrt, Christi Himmelfahrt, Himmelfahrtstag, Auffahrt",
        "easter+49": "Pfingsten, Pfingstsonntag, Pfingstfest",
        "easter+48": "Pfingstsamstag, Pfingst Sonnabend, Pfingstsonnabend, Pfingstheiligabend",
        "easter+50": "Pfingstmontag",
        "easter+60": "Fronleichnam",
    },
    titles="Herr, Herrn, Frau, Fräulein, Frl., Hr., Hrn., Dr., Prof.",
    every="jeden, jeder, jedes, jedem, allen, alle",
    undated="o. J., o. D., ohne Jahr, ohne Datum, undatiert, s. d., s. a.",
    counted="Mark, Mk., fl., Gulden, Franken, Frs., Fr., frs., Francs, Kronen, Thaler, Taler, Mann, "
    "Tonnen, Einwohner, Seiten, S., "
    "Exemplare, Stück, Meter, km, kg, Personen, Menschen, Jahre, Jahren, Monate, Monaten, Wochen, "
    "Stunden, Tagen, Minuten, "
    "Grad, Pfund, Zentner, Hektar, Ex., M., m, cm, mm, Hefte, Bände, Bd., Arbeiter, Soldaten, "
    "Mitglieder, Stimmen, "
    "Actien, Aktien, Obligationen, Prozent, Procent, Rubel, Pfennig, Pf., Rp., Rappen, Kinder, Zeilen, "
    "Fuß, "
    "Stellen, Uhr, Millionen, Mill., Mio., Tausend, Hundert",
    numbered="Nr., No., Nro., Nummer, Seite, S., Bl., Blatt, Art., Artikel, Kap., Bd., Band, Heft, Akte, "
    "Az., "
    "Tel., Telefon, Telephon, Fernsprecher, Abs., Absatz, Zeile, Z., Ziffer, Zimmer, Postfach, Haus, "
    "Tafel, Abb., "
    "Paragraph, Drucksache, Verordnung, Strasse, Straße, Str., str., gasse, Gasse, Platz, Stock",
    common="der, die, und, in, den, von, zu, das, mit, sich, des, auf, für, ist, im, dem, nicht, ein, "
    "eine, als, auch, es, "
    "an, werden, aus, er, hat, daß, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, "
    "über, einen, "
    "so, zum, war, haben, nur, oder, aber, vor, zur, bis, mehr, durch, man, sein, wurde, wenn, ich, du, "
    "mir, mich, "
    "dir, dich, wir, uns, ihr, ihn, ihm, hier, da, wo, morgens, abends, früh, nachts, gleich, erst, "
    "spät, dieser, "
    "mittags, vormittags, nachmittags, schon, kommt, kommen, fahre, bin, reise, zeigte, wieder, ab, statt",
    hours="Uhr, h., U.",
    lasting_hours="h.",
    clock_prepositions="um, gegen, ab, seit, bis, von, nach, vor, zwischen, punkt",
    am="vormittags, vorm., früh, morgens, v. m.",
    pm="nachmittags, nachm., abends, n. m.",
    clock={"00:00": "Mitternacht"},
    clock_adverbs={"12:00": "um zwölf Uhr mittags"},
    half_to="halb",
    relative_years={0: "heuer"},
    ago="vor",
    days="Tage, Tagen",
    idiom={8: 7},
    minutes_in_front={15: "{Viertel|ein Viertel|viertel} {nach|über}", -15: "{Viertel|ein Viertel} vor"},
    examples=(
        ("Wien, am 24. Juli 1960.", "24. Juli 1960", "1960-07-24"),
        ("Zürich den 2ten Febrr. 1864, Abends", "2ten Febrr. 1864", "1864-02-02"),
        ("Mittwoch, 10. August 1904", "Mittwoch, 10. August 1904", "1904-08-10"),
        ("erst im März 1953 sah er", "März 1953", "1953-03"),
        ("vom 3. auf den 4. Februar 1825", "3. auf den 4. Februar 1825", "1825-02-03/1825-02-04"),
        ("der Vertrag von 1845", "1845", "1845"),
        ("Bern 18. 9ber 1849", "18. 9ber 1849", "1849-11-18"),
        ("Rodaun, 8/III 02", "8/III 02", "@1902-03-08 1902-03-08"),
        ("Ihr Schreiben vom 20. v. M. ist", "20. v. M.", "@1887-03-03 1887-02-20"),
        ("Er war gestern hier.", "gestern", "@1887-03-03 1887-03-02"),
        ("der Bau des 19. Jahrhunderts", "19. Jahrhunderts", "1801..1900"),
        ("etwa 1963 war das", "etwa 1963", "~1963"),
        ("am fünfzehnten April 1946", "fünfzehnten April 1946", "1946-04-15"),
        ("seit dem 11. Hornung 1798", "11. Hornung 1798", "1798-02-11"),
        ("Ostern 1887 in Rom", "Ostern 1887", "1887-04-10"),
        ("die 40er Jahre des 19. Jahrhunderts", "40er Jahre des 19. Jahrhunderts", "1840..1849"),
        ("die zweite Hälfte des 18. Jahrhunderts", "zweite Hälfte des 18. Jahrhunderts", "1751..1800"),
        ("Ich war vor 8 Tagen dort.", "vor 8 Tagen", "@1957-10-07 1957-09-30"),
    ),
    counterexamples=(
        "im März-Ministerium, o. J., mit 1200 Mark",
        "Nr. 1848 auf Seite 1901 und Bl. 1875",
        "Herr Mai, Frau März und August Schmidt",
        "Guten Morgen! 1500 Mann, 3 Kinder.",
        "Kap. 3,16 und § 1905 BGB",
    ),
)
