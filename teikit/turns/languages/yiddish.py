"""Yiddish: plays, protocols of societies, interviews."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="yi",
    titles=phrases("הער; פֿרוי; פרוי; מר; ד\"ר; רב; רבי; ר'; חבר; חבֿר; חברטע; מאַדאַם; פֿרײַלין; פריילין"),
    masculine=phrases("הער; מר; חבר; חבֿר"),
    feminine=phrases("פֿרוי; פרוי; מאַדאַם; פֿרײַלין; חברטע"),
    offices=phrases(
        "פֿאָרזיצער; פארזיצער; סעקרעטאַר; סעקרעטאר; שדכן; בדחן; שמש; משרת; ראביי; מיניסטער; פרעזידענט"
    ),
    voices=phrases("אַלע; אלע; קול; קולות; שטימע; שטימען; כאָר; כאר; עולם; מענער; פֿרויען"),
    questions=phrases("פֿראַגע; פראגע"),
    answers=phrases("ענטפֿער; ענטפער"),
    no_speakers=phrases(
        "הערה; באַמערקונג; טעמע; צו; פֿון; דאַטע; אָרט; אנוועזנדע; מקור; פּערזאָנען; פערזאנען; נומער; זײַט"
    ),
    divisions=phrases("אַקט; אקט; פּראָלאָג; פראלאג; עפּילאָג"),
    scenes=phrases("סצענע; בילד; אויפטריט; אויפֿטריט"),
    entrances=phrases("קומט אַריין; קומט אריין; גייט אַוועק; גייט אַרויס"),
    trailers=phrases("סוף"),
    cast=phrases("פּערזאָנען; פערזאנען; פערזאָנען; די פּערזאָנען"),
    vocal=phrases("לאַכט; לאכט; געלעכטער; וויינט; זינגט; שרייט; זיפצט; שעפטשעט"),
    kinesic=phrases("אַפּלאָדיסמענטן; שטייט אויף; זעצט זיך; שאָקלט"),
    incident=phrases("פּויזע; פויזע; קומט אריין; קומט אַרײַן; גייט אַרויס; גייט ארויס; פאָרהאַנג; פארהאנג"),
    closings=phrases("פֿאָרהאַנג; פאָרהאַנג; פארהאנג; סוף"),
)
