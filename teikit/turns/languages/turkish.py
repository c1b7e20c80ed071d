"""Turkish: TBMM, interviews."""

from teikit.turns.language import TurnLanguage, phrases

LANGUAGE = TurnLanguage(
    xml_lang="tr",
    titles=phrases(
        "bay; bayan; sayın; dr; prof; doç; av; müh; bey; hanım; paşa; general; albay; yüzbaşı; binbaşı",
        "yoldaş; kral; kraliçe; prens; prenses; sultan; hacı; efendi; milletvekili",
    ),
    masculine=phrases("bay; bey; paşa; efendi; kral"),
    feminine=phrases("bayan; hanım; kraliçe; prenses"),
    offices=phrases(
        "başkan; başkanı; başkanvekili; vekili; reis; bakan; bakanı; başbakan; milletvekili; kâtip; katip; üye",
        "üyesi; sözcüsü; sözcü; raportör; tercüman; çevirmen; büyükelçi; savcı; yargıç; hâkim; hakim",
        "tanık; sanık; avukat; müdür; genel; muhabir; görüşmeci; sunucu; cumhurbaşkanı; komisyon",
    ),
    voices=phrases(
        "Hepsi; İkisi; Koro; Ses; Sesler; Bir ses; Sıralardan; Halk; Uşak; Adam; Erkek; Kadın",
        "Bilinmeyen; Ötekiler; Diğerleri; Bir milletvekili",
    ),
    questions=phrases("S; Soru"),
    answers=phrases("C; Cevap; Y"),
    no_speakers=phrases(
        "Not; Konu; İlgi; Kime; Kimden; Tarih; Saat; Yer; Hazır bulunanlar; Katılanlar; Katılımcılar",
        "Kaynak; Bkz; Ek; Ekler; Gündem; Karar; Sonuç; Başlık; Yazar; Dil; Arşiv; Ad; Adı; Soyadı; Yaş",
        "Meslek; Adres; Telefon; Kopya; Dikkat; Örnek; Örneğin; Yani; Toplam; Fiyat; Sayı; No; Cilt",
        "Sayfa; Bölüm; Madde; Soru; Cevap; Bugün; Dün; Pazartesi; Salı; Çarşamba; Perşembe; Cuma",
        "Cumartesi; Pazar; Ocak; Şubat; Mart; Nisan; Mayıs; Haziran; Temmuz; Ağustos; Eylül; Ekim; Kasım",
        "Aralık; Kişiler; Sahne; Perde; Evet; Hayır; Ama; Ve; Açılma Saati; Kapanma Saati; Birleşim",
    ),
    divisions=phrases("perde; tablo; bölüm"),
    scenes=phrases("sahne; meclis"),
    items=phrases("birleşim; oturum"),
    entrances=phrases("Girer; Girerler; Çıkar; Çıkarlar"),
    trailers=phrases("Son; Bitti"),
    cast=phrases("Kişiler; Oyun kişileri; Şahıslar; Eşhas"),
    present=phrases("Hazır bulunanlar; Katılanlar; Katılımcılar; Tercüman; Başkan"),
    vocal=phrases(
        "gülüşmeler; güler; gülme; gürültüler; sesler; bravo; bravo sesleri; itirazlar; laf atmalar",
        "gülerek; ağlar; şarkı; fısıldar; bağırır; sıralarından; akp; chp; mhp; ak parti",
    ),
    kinesic=phrases("alkışlar; alkış; sürekli alkışlar; ayağa; kalkar; oturur; gösterir; ayakta"),
    incident=phrases(
        "sessizlik; ara; müzik; telefon; zil; mikrofon; oturum; girer; çıkar; perde; anlaşılmıyor",
    ),
    floor=phrases("devamla"),
    closings=phrases("Kapanma Saati; Perde; Son; Birleşimi kapatıyorum"),
)
