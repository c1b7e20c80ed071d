"""Japanese; the dates themselves are read by :mod:`teikit.dates.east_asian`."""

from teikit.dates.language import DateLanguage

LANGUAGE = DateLanguage(
    xml_lang="ja",
    order="ymd",
    examples=(
        ("東京、1960年7月24日", "1960年7月24日", "1960-07-24"),
        ("昭和35年7月24日の会議", "昭和35年7月24日", "1960-07-24"),
        ("昭和三十五年七月", "昭和三十五年七月", "1960-07"),
        ("明治元年", "明治元年", "1868"),
        ("1958年9月19日（金曜日）", "1958年9月19日（金曜日）", "1958-09-19"),
        ("１９６０年に建てられた", "１９６０年", "1960"),
        ("19世紀の建物", "19世紀", "1801..1900"),
    ),
    counterexamples=("三か月間、1500人が働いた。", "第1848号、1901ページ"),
)
