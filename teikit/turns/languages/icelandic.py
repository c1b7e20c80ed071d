"""Icelandic: Althingi."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="is",
    titles=phrases("herra; hr; frú; dr; prófessor; forseti; ráðherra; séra"),
    offices=phrases(
        "forseti; ráðherra; forsætisráðherra; fjármálaráðherra; utanríkisráðherra; heilbrigðisráðherra",
        "ritari; túlkur; þingmaður; dómari; vitni; flm; frsm; spyrill; dómsmálaráðherra",
        "menntamálaráðherra",
    ),
    voices=phrases("Allir; Rödd; Raddir; Kór; Báðir"),
    no_speakers=phrases(
        "Ath; Efni; Til; Frá; Dagsetning; Tími; Staður; Viðstaddir; Heimild; Sjá; Dagskrá; Niðurstaða",
        "Titill; Höfundur; Mánudagur; Þriðjudagur; Miðvikudagur; Fimmtudagur; Föstudagur; Laugardagur",
        "Sunnudagur; Já; Nei; Virðulegi forseti; Hæstv. forseti; Herra forseti; Frú forseti",
    ),
    divisions=phrases("þáttur; svið"),
    scenes=phrases("atriði"),
    entrances=phrases("Inn kemur; Fer út; Fara út"),
    trailers=phrases("Endir"),
    vocal=phrases("hlátur; hlær; frammíköll; frammíkall; kliður; gripið fram í; köll; samþykki"),
    kinesic=phrases("lófatak; stendur upp; hristir; forseti hringir"),
    incident=phrases("þögn; bjölluhljómur; hlé; fundi"),
    closings=phrases("Fundi slitið; Fundi frestað; Tjaldið"),
)
