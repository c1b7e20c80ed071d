"""Parliaments as each country prints them: the labels, who they are, and what interrupts."""

import pytest

from teikit.model.turn import Stage, Turn
from teikit.turns import TurnContext, recognise

CASES = {
    "en": (
        "Mr. Penn: Is that reasonable? [HON. MEMBERS: “No.”] Will he say so?\n\nMr. Rees: I will. [Interruption.]\n\n"
        "Mr. Penn: I thank him.\n\nMr. Rees: So do I.",
        ["penn", "rees", "penn", "rees"],
        ["[HON. MEMBERS: “No.”]", "[Interruption.]"],
    ),
    "sl": (
        "PREDSEDNIK JANEZ HRIBAR: Začenjam sejo. Besedo ima gospod Novak.\n\n"
        "MAG. DARJA KOS VIDMAR: Lep pozdrav. Predlagam naslednje:\nprvič: da se rok podaljša. (Nemir v dvorani.)\n\n"
        "PREDSEDNIK JANEZ HRIBAR: Hvala.\n\n2. točka: Predlog zakona o lovstvu\n\nMAG. DARJA KOS VIDMAR: Hvala.\n\n"
        "Seja je bila končana ob 18.30.",
        ["janez-hribar", "darja-kos-vidmar", "janez-hribar", "darja-kos-vidmar"],
        ["(Nemir v dvorani.)"],
    ),
    "hr": (
        "Babić, Marija (HDZ): Nastavljamo sjednicu.\nHorvat, Ivan (SDP): Zahvaljujem.\n(Žamor u dvorani.)\n"
        "Babić, Ante (SDP): Hvala.\nBabić, Marija (HDZ): Molim mir!\nHorvat, Ivan (SDP): Završavam.",
        ["marija-babic", "ivan-horvat", "ante-babic", "marija-babic", "ivan-horvat"],
        ["(Žamor u dvorani.)"],
    ),
    "bg": (
        "ПРЕДСЕДАТЕЛ ЙОРДАН ПЕНЕВ (звъни): Откривам заседанието.\n\nГЕОРГИ ВЪЛЕВ (КБ): Благодаря. (Шум в залата.)\n\n"
        "РЕПЛИКА ОТ СДС: Не е вярно!\n\nПРЕДСЕДАТЕЛ ЙОРДАН ПЕНЕВ: Гласували 201 души: за 120.\n\n(Закрито в 14,00 ч.)",
        ["yordan-penev", "georgi-vlev", "replika-ot-sds", "yordan-penev"],
        ["(звъни)", "(Шум в залата.)", "(Закрито в 14,00 ч.)"],
    ),
    "lv": (
        "Sēdes vadītājs. Sākam sēdi.\n\nJ. Ozols (JL). Paldies! (Starpsaucieni.) Turpinu.\n\n"
        "Sēdes vadītājs. Vārds I. Kalniņai.\n\nI. Kalniņa (TB/LNNK). Kolēģi!\n\nSēdes vadītājs. Par – 54.",
        ["sedes-vaditajs", "j-ozols", "sedes-vaditajs", "i-kalnina", "sedes-vaditajs"],
        ["(Starpsaucieni.)"],
    ),
    "lt": (
        "PIRMININKAS (Č. ŽILIUS). Pradedame posėdį. (Gongas)\n\nA. KLIMAS (TS-LKDF*). Ačiū.\n\n"
        "PIRMININKAS. Prašom.\n\nA. KLIMAS (TS-LKDF). Dėkoju. (Plojimai)\n\nPIRMININKAS. Priimta.",
        ["c-zilius", "a-klimas", "c-zilius", "a-klimas", "c-zilius"],
        ["(Gongas)", "(Plojimai)"],
    ),
    "et": (
        "Aseesimees Jüri Tamm\n\nAlustame istungit. Palun!\n\nMart Kask\n\nAitäh! (Naer saalis.) Räägin lühidalt.\n\n"
        "Aseesimees Jüri Tamm\n\nSuur tänu! Kas on küsimusi?\n\nMart Kask\n\nEi ole.",
        ["juri-tamm", "mart-kask", "juri-tamm", "mart-kask"],
        ["(Naer saalis.)"],
    ),
    "fi": (
        "Puhemies Maria Salo: Käsitellään asia 3."
        "\n\nEdustaja Timo Laine kok: Arvoisa puhemies! (Juha Koski: Juuri näin!)\n\n"
        "[Puhemies koputtaa]\n\nPuhemies Maria Salo: Kiitos.\n\nValtiovarainministeri Petteri Aho: Niin on.",
        ["maria-salo", "timo-laine", "maria-salo", "petteri-aho"],
        ["(Juha Koski: Juuri näin!)", "[Puhemies koputtaa]"],
    ),
    "no": (
        "Presidenten: Stortinget går videre til sak nr. 3.\n\nStatsråd Liv Moen [10:02:11]: Jeg takker.\n\n"
        "Ola Berg (V) [10:04:30]: Takk. (Munterhet i salen.)\n\nPresidenten: Flere har ikke bedt om ordet."
        "\nMøtet hevet kl. 15.40.",
        ["presidenten", "liv-moen", "ola-berg", "presidenten"],
        ["(Munterhet i salen.)"],
    ),
    "is": (
        "Forseti (Steinn J. Jónsson):\n\nÞá hefjum við fundinn.\n\nHelga Einarsdóttir (Sf):\n\n"
        "Herra forseti. Ég vil ræða málið. (Gripið fram í: Heyr, heyr.) Ég þakka.\n\n(Forseti hringir.)\n\n"
        "Forseti (Steinn J. Jónsson):\n\nFundi slitið.",
        ["steinn-j-jonsson", "helga-einarsdottir", "steinn-j-jonsson"],
        ["(Gripið fram í: Heyr, heyr.)", "(Forseti hringir.)"],
    ),
    "pt": (
        "O Sr. Presidente (Barros de Melo): — Tem a palavra o Sr. Deputado Rui Vaz.\n\n"
        "O Sr. Rui Vaz (PS): — O orçamento é mau.\n\nVozes do PS: — Muito bem!\n\nO Orador: — E é mau."
        "\n\nAplausos do PS.\n\n"
        "A Sr.ª Ana Leal (PSD): — Não é!\n\nO Orador: — É, sim.\n\nO Sr. Presidente: — Mais?\n\nRisos.",
        ["barros-melo", "rui-vaz", "vozes-ps", "rui-vaz", "ana-leal", "rui-vaz", "barros-melo"],
        ["Aplausos do PS.", "Risos."],
    ),
    "it": (
        "PRESIDENTE. Ha facoltà di parlare l'onorevole Rossi."
        "\n\nROSSI, Relatore. La Commissione propone. (Applausi al centro).\n\n"
        "VERDI (M5S). Domando di parlare.\n\nPRESIDENTE. Prendo atto.\n\nROSSI. Grazie.\n\nLa seduta è tolta alle 19,30.",
        ["presidente", "rossi", "verdi", "presidente", "rossi"],
        ["(Applausi al centro)"],
    ),
    "ca": (
        "El president\nTé la paraula la senyora Puig.\nMarta Puig i Soler\nGràcies, president. Bon dia.\n(Aplaudiments.)\n"
        "El president\nGràcies, diputada.\nEl conseller d’Empresa i Coneixement\nNo hi estic d’acord.\nEl president\n"
        "Té la paraula.\nMarta Puig i Soler\nNo baixa, conseller.",
        ["el-president", "marta-puig-soler", "el-president", "el-conseller-dempresa-i-coneixement", "el-president",
         "marta-puig-soler"],
        ["(Aplaudiments.)"],
    ),
    "ro": (
        "Domnul Adrian Pop:\nÎncepem ședința.\nDomnul Petre Radu (din sală):\nProcedură!\nDomnul Adrian Pop:\n"
        "Poftiți. (Rumoare.)\nDoamna Paula Ionescu:\nSunt împotrivă.",
        ["adrian-pop", "petre-radu", "adrian-pop", "paula-ionescu"],
        ["(din sală)", "(Rumoare.)"],
    ),
    "sr": (
        "ПРЕДСЕДНИК (Зоран Илић): Настављамо рад.\n\nПЕТАР САВИЋ: Ово је срамота. (Аплауз.)\n\n"
        "(Драган Симић, са места: Тако је!)\n\nПРЕДСЕДНИК: Молим вас.\n\nПЕТАР САВИЋ: Реплика.",
        ["zoran-ilic", "petar-savic", "zoran-ilic", "petar-savic"],
        ["(Аплауз.)", "(Драган Симић, са места: Тако је!)"],
    ),
    "el": (
        "ΠΡΟΕΔΡΟΣ (Απόστολος Νικολάου): Αρχίζει η συνεδρίαση.\n\nΙΩΑΝΝΗΣ ΠΑΠΠΑΣ: Ευχαριστώ.\n(Χειροκροτήματα)\n\n"
        "ΕΥΑ ΡΗΓΑ (Υπουργός Δικαιοσύνης): Κάνετε λάθος.\n\nΠΡΟΕΔΡΟΣ (Απόστολος Νικολάου): Ησυχία.",
        ["apostolos-nikolaoy", "ioannis-pappas", "eya-riga", "apostolos-nikolaoy"],
        ["(Χειροκροτήματα)"],
    ),
    "tr": (
        "BAŞKAN – Birleşimi açıyorum.\n\nSALİH KOÇ (Devamla) – Sayın Başkan, saygıyla selamlıyorum. (Alkışlar)\n\n"
        "OĞUZ ERDEM (İzmir) – Yanlış!\n\nBAŞKAN – Lütfen...\n\nSALİH KOÇ (Ankara) – Teşekkür ederim.",
        ["baskan", "salih-koc", "oguz-erdem", "baskan", "salih-koc"],
        ["(Alkışlar)"],
    ),
    "hu": (
        "ELNÖK: Megnyitom az ülést.\n\nDR. KISS BÉLA (FKGP): Tisztelt Ház! (Taps.)\n\n"
        "DR. SZABÓ GÁBOR belügyminiszter: Támogatjuk.\n\nELNÖK (csenget): Kérem!\n\n(Szünet: 12.05 - 12.20)"
        "\n\nELNÖK: Folytatjuk.",
        ["elnok", "kiss-bela", "szabo-gabor", "elnok", "elnok"],
        ["(Taps.)", "(csenget)", "(Szünet: 12.05 - 12.20)"],
    ),
    "uk": (
        "ГОЛОВА. Прошу реєструватися.\n\nМЕЛЬНИК О.М. Дякую. Шановні колеги! (Шум у залі).\n\n"
        "БОЙКО П.С., голова фракції. Ми проти.\n\nГОЛОВА. Ставлю на голосування. \"За\" – 226.\n\nМЕЛЬНИК О.М. Завершую.",
        ["golova", "melnik-om", "boyko-ps", "golova", "melnik-om"],
        ["(Шум у залі)"],
    ),
    "he": (
        "היו\"ר ש' לוי:\nאני פותח את הישיבה.\n\nח' רובין (העבודה):\nהחוק הזה רע.\n\nהיו\"ר ש' לוי:\nתודה.\n\n"
        "(מחיאות כפיים)\n\nח' רובין (העבודה):\nסיימתי.",
        ["hyvr-s-lvy", "h-rvvyn", "hyvr-s-lvy", "h-rvvyn"],
        ["(מחיאות כפיים)"],
    ),
    "ar": (
        "السيد الرئيس:\nنفتتح الجلسة.\n\nالسيد أحمد حسن:\nهذا القانون غير مقبول.\n\n(تصفيق)\n\nالسيد الرئيس:\nشكرا.\n\n"
        "السيدة فاطمة علي:\nأوافق.",
        ["lsyd-lriys", "hmd-hsn", "lsyd-lriys", "ftmh-ly"],
        ["(تصفيق)"],
    ),
    "ko": (
        "○의장 한기수  개의하겠습니다.\n○박철호 의원  존경하는 의장님! (박수)\n○의장 한기수 다음은 답변입니다.\n"
        "○국무총리 이민영  답변드리겠습니다.",
        ["uijang-hangisu", "bagcheolho-uiwon", "uijang-hangisu", "gugmuchongli-iminyeong"],
        ["(박수)"],
    ),
}  # fmt: skip
"""Language to text, ids of those who speak in order, and interjections."""


@pytest.mark.parametrize(
    ("language", "text", "who", "stages"), [(code, *case) for code, case in CASES.items()]
)
def test_who_speaks_and_what_interrupts(language: str, text: str, who: list[str], stages: list[str]) -> None:
    found = recognise(text, TurnContext(languages=(language,))).annotations
    assert [a.value.who[0] for a in found if isinstance(a.value, Turn)] == who
    assert [text[a.start : a.end] for a in found if isinstance(a.value, Stage)] == stages
