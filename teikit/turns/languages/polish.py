"""Polish: Sejm and Senat, plays, interviews."""

from teikit.turns.language import Reporting, TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="pl",
    titles=phrases(
        "pan; pani; panna; panowie; ob; obywatel; obywatelka; tow; towarzysz; towarzyszka; dr; doktor",
        "prof; profesor; mgr; inż; hab; ks; ksiądz; ojciec; siostra; brat; hrabia; hrabina; książę",
        "księżna; baron; baronowa; król; królowa; generał; gen; płk; pułkownik; mjr; major; kpt; kapitan",
        "por; porucznik; marszałek; wicemarszałek; poseł; posłanka; senator; senatorka; minister",
        "wiceminister; p; mec; mecenas; red; starosta; prezydent; premier",
    ),
    masculine=phrases("pan; obywatel; towarzysz; ksiądz; ojciec; brat; hrabia; książę; król; poseł"),
    feminine=phrases(
        "pani; panna; obywatelka; towarzyszka; siostra; hrabina; księżna; królowa; posłanka; senatorka",
        "baronowa",
    ),
    plural_titles=phrases("pp; panowie; panie; towarzysze; tow. tow"),
    offices=phrases(
        "przewodniczący; przewodnicząca; radny; radna; wójt; burmistrz",
        "marszałek; wicemarszałek; minister; wiceminister; premier",
        "prezes; prezydent; sekretarz; podsekretarz; poseł; posłanka; senator; sprawozdawca; tłumacz",
        "tłumaczka; ambasador; prokurator; sędzia; świadek; oskarżony; oskarżona; obrońca; dyrektor",
        "rzecznik; protokolant; moderator; prowadzący; prowadząca; badacz; badaczka; respondent",
        "respondentka; dziennikarz; referent; starosta; komisarz; naczelnik",
    ),
    voices=phrases(
        "Głos; Głosy; Głos z sali; Głosy z sali; Głos z ław; Głos za sceną; Wszyscy; Wszystkie; Obaj",
        "Obie; Oboje; Chór; Tłum; Lud; Sługa; Służący; Lokaj; Mężczyzna; Kobieta; Nieznany; Inni",
        "Kilka głosów; Żołnierz; Posłaniec; Chłopiec; Dziewczyna; Razem",
    ),
    questions=phrases("P; Pyt; Pytanie; B"),
    answers=phrases("O; Odp; Odpowiedź; R"),
    no_speakers=phrases(
        "Wywiad; Nagranie; Transkrypcja; Plik",
        "Uwaga; Uwagi; Przypis; Temat; Dotyczy; Dot; Do; Od; Data; Godzina; Miejsce; Obecni; Nieobecni",
        "Uczestnicy; Źródło; Zob; Por; P.S.; Załącznik; Załączniki; Porządek obrad; Porządek dzienny",
        "Uchwała; Postanowiono; Decyzja; Wynik; Wniosek; Wnioski; Tytuł; Autor; Język; Archiwum",
        "Sygnatura; Imię; Nazwisko; Wiek; Zawód; Adres; Telefon; Kopia; Przykład; Na przykład",
        "Mianowicie; Razem; Suma; Cena; Numer; Nr; Tom; Strona; Rozdział; Artykuł; Art; Pytanie",
        "Odpowiedź; Dziś; Dzisiaj; Wczoraj; Poniedziałek; Wtorek; Środa; Czwartek; Piątek; Sobota",
        "Niedziela; Styczeń; Luty; Marzec; Kwiecień; Maj; Czerwiec; Lipiec; Sierpień; Wrzesień",
        "Październik; Listopad; Grudzień; Osoby; Scena; Akt; Tak; Nie; Ale; I; Powiedział; Podpisano",
        "Protokołował; Protokołowała; Wysoka Izbo; Panie Marszałku; Szanowni Państwo",
    ),
    divisions=phrases("akt; obraz; prolog; epilog; część; dekoracja"),
    scenes=phrases("scena; odsłona"),
    items=phrases("posiedzenie; punkt"),
    entrances=phrases(
        "Wchodzi; Wchodzą; Wychodzi; Wychodzą; Wbiega; Wbiegają; Odchodzi; Odchodzą; Ukazuje się", "Słychać"
    ),
    trailers=phrases("Koniec"),
    cast=phrases(
        "Osoby sztuki; Występujące osoby; Osoby występujące",
        "Osoby; Osoby działające; Osoby dramatu; Postacie",
    ),
    present=phrases("Obecni; Uczestnicy; Tłumacz; Przewodniczy; Protokołuje; Badacz; Respondent"),
    vocal=phrases(
        "śmiech; śmiechy; śmieje; wesołość; wesołość na sali; głos z; głosy z; głos; głosy; poruszenie",
        "gwar; gwar na sali; okrzyki; protesty; szmer; n.s.; na stronie; płacze; śpiewa; wzdycha",
        "szeptem; krzyczy; poseł; dzwonek",
    ),
    kinesic=phrases(
        "oklaski; burzliwe oklaski; długotrwałe oklaski; brawa; wstaje; siada; kiwa; wskazuje; całuje",
        "klęka; zebrani wstają; owacja; kłania; wszyscy wstają; rzuca; podchodzi",
    ),
    incident=phrases(
        "pauza; cisza; chwila ciszy; muzyka; telefon; dzwonek; przerwa; przerwa w; wchodzi; wychodzi",
        "kurtyna; zasłona; niezrozumiałe; marszałek; początek; koniec; chwila; po przerwie; zebrani",
    ),
    closings=phrases(
        "Kurtyna zapada; Kurtyna spada; Zasłona spada",
        "Koniec posiedzenia; Na tym zakończono; Zamykam posiedzenie; Kurtyna; Zasłona; Koniec",
        "Protokołował; Protokołowała; (Koniec; Przewodniczący posiedzenia; (Przerwa",
    ),
    reporting=Reporting(
        verbs=phrases(
            "powiedział; powiedziała; powiedzieli; mówi; mówił; oświadczył; oświadczyła; oznajmił",
            "oznajmiła; odpowiedział; odpowiedziała; odparł; odparła; zapytał; zapytała; spytał; spytała",
            "zauważył; zauważyła; dodał; dodała; stwierdził; stwierdziła; podkreślił; podkreśliła",
            "przypomniał; przypomniała; poinformował; poinformowała; zaznaczył; zaznaczyła; wyjaśnił",
            "wyjaśniła; zaproponował; zaproponowała; obiecał; obiecała; zapewnił; zapewniła; ostrzegł",
            "ostrzegła; potwierdził; potwierdziła; uważa; uważał; twierdził; twierdziła; napisał",
            "napisała; zawołał; zawołała; ogłosił; ogłosiła",
        ),
        subordinators=phrases(
            "że; iż; czy; jak; dlaczego; kiedy; gdzie; kto; ile; co; jaki; jaka; jakie; aby; żeby",
        ),
        addressed=phrases("że; iż; czy; dlaczego; ile"),
        commas=True,
        bare_clause=False,
        pronouns=phrases("on; ona; oni; one"),
        first_person=phrases("ja; my"),
        objects=phrases("mi; nam; mu; jej; im; następnie; potem; także; również; dalej"),
        adverbs=phrases("mi; nam; mu; jej; im; następnie; potem; także; również; dalej; jednak"),
        according_to=phrases("według; zdaniem; według słów"),
        plural_pronouns=phrases("oni; one"),
        second_person=phrases("pan; pani; ty; wy"),
        drops_subject=True,
        coordinators=phrases("i; oraz; ale; a"),
        conjunctions=phrases("gdy; kiedy; jeśli; ponieważ"),
        object_pronouns=phrases("nim; niej; nich"),
        impersonal=phrases("to; co; kto; nic; wszystko"),
        prepositions=phrases("w; we; na; po; przy; z; ze; do; od; podczas"),
        opening_adverbs=phrases("potem; następnie; wreszcie"),
        things=phrases(
            "list; nota; raport; ustawa; artykuł; umowa; traktat; telegram; dokument; gazeta; protokół; tekst",
            "konstytucja; dekret",
        ),
        past=r"(?:ł|ła|li|ły|łem|łam)\b",
    ),
)
