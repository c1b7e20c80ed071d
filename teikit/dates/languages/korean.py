"""Korean; the dates themselves are read by :mod:`teikit.dates.east_asian`."""

from teikit.dates.language import DateLanguage

LANGUAGE = DateLanguage(
    xml_lang="ko",
    order="ymd",
    examples=(
        ("평양, 1960년 7월 24일", "1960년 7월 24일", "1960-07-24"),
        ("1958년 9월 19일 금요일", "1958년 9월 19일 금요일", "1958-09-19"),
        ("1953년 3월에 떠났다", "1953년 3월", "1953-03"),
        ("1951년 조약", "1951년", "1951"),
        ("주체49(1960)년 7월 24일", "주체49(1960)년 7월 24일", "1960-07-24"),
        ("단기 4293년 7월", "단기 4293년 7월", "1960-07"),
        ("19세기의 건물", "19세기", "1801..1900"),
    ),
    counterexamples=("세 달 동안 1500명이 일했다.", "제1848호, 1901쪽"),
)
