"""Croatian, Bosnian and Serbian in Latin letters: Sabor, plays."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="hr",
    titles=phrases(
        "gospodin; gospođa; gospođica; g; gđa; gđica; gosp; dr; mr; prof; ing; dipl; drug; drugarica",
        "don; fra; grof; grofica; kralj; kraljica; general; pukovnik; kapetan; ministar; ministrica",
        "zastupnik; zastupnica; otac; gdin; akademik; poslanik; poslanica",
    ),
    masculine=phrases("gospodin; gosp; drug; grof; kralj; zastupnik; fra; don"),
    feminine=phrases("gospođa; gđa; gospođica; drugarica; grofica; kraljica; zastupnica; ministrica"),
    offices=phrases(
        "predsjednik; predsjednica; predsednik; predsednica; potpredsjednik; potpredsjednica",
        "potpredsednik; predsjedavajući; predsjedatelj; predsjedateljica; predsedavajući; ministar",
        "ministrica; premijer; tajnik; tajnica; sekretar; zastupnik; zastupnica; poslanik; poslanica",
        "izvjestitelj; tumač; prevoditelj; prevodilac; veleposlanik; ambasador; tužitelj; tužilac; sudac",
        "sudija; svjedok; svedok; okrivljeni; branilac; branitelj; ravnatelj; direktor; voditelj",
        "ispitivač; novinar; državni",
    ),
    voices=phrases(
        "Glas; Glasovi; Glas iz dvorane; Upadica; Upadica iz klupe; Svi; Sve; Oba; Obojica; Zbor; Kor",
        "Narod; Sluga; Muškarac; Žena; Nepoznat; Ostali; Drugi",
    ),
    questions=phrases("P; Pitanje"),
    answers=phrases("O; Odgovor"),
    no_speakers=phrases(
        "Napomena; Predmet; Za; Od; Datum; Vrijeme; Vreme; Mjesto; Mesto; Prisutni; Nazočni; Odsutni",
        "Sudionici; Učesnici; Izvor; Vidi; Usp; Prilog; Dnevni red; Zaključak; Odluka; Rezultat; Naslov",
        "Autor; Jezik; Arhiv; Ime; Prezime; Dob; Zanimanje; Adresa; Telefon; Kopija; Pažnja; Primjer",
        "Na primjer; Naime; Ukupno; Cijena; Broj; Br; Svezak; Stranica; Poglavlje; Članak; Član; Pitanje",
        "Odgovor; Danas; Jučer; Ponedjeljak; Utorak; Srijeda; Četvrtak; Petak; Subota; Nedjelja",
        "Siječanj; Veljača; Ožujak; Travanj; Svibanj; Lipanj; Srpanj; Kolovoz; Rujan; Listopad; Studeni",
        "Prosinac; Osobe; Lica; Prizor; Čin; Da; Ne; Ali; I",
    ),
    divisions=phrases("čin; slika; prolog; epilog"),
    scenes=phrases("prizor; pojava; scena"),
    items=phrases("sjednica; točka"),
    entrances=phrases("Ulazi; Ulaze; Izlazi; Izlaze; Odlazi; Odlaze"),
    trailers=phrases("Kraj; Svršetak"),
    cast=phrases("Osobe; Lica; Likovi"),
    present=phrases("Prisutni; Nazočni; Sudionici; Učesnici; Tumač; Predsjedava"),
    vocal=phrases(
        "smijeh; smeh; smije; žamor; graja; upadica; upadice; dobacivanje; glas; glasovi; povici",
        "ne čuje; govore; plače; pjeva; šapće",
    ),
    kinesic=phrases("pljesak; aplauz; burni pljesak; ustaje; sjeda; kima; pokazuje; ljubi"),
    incident=phrases(
        "pauza; stanka; tišina; glazba; muzika; telefon; zvono; sjednica; sednica; ulazi; izlazi; zastor",
        "zavjesa; nerazumljivo; isključen",
    ),
    closings=phrases("Sjednica je; Sednica je; Zastor; Zavjesa; Kraj; Stanka; (Sjednica"),
)
