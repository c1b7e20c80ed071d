"""The languages of dates: one file each, ``LANGUAGE = DateLanguage(...)``.

Names of months and weekdays come from CLDR (``_cldr.json``, made by ``python -m
teikit.dates.languages._make_cldr``); the tables here add what CLDR lacks: inflected forms, historic spellings, scribes'
abbreviations, and all the small words around a date.
"""
