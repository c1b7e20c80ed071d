"""English names of units: they are met in references to every archive, since historians translate."""

from collections.abc import Mapping

LABELS: Mapping[str, str] = {
    "fond": "fond, fonds",
    "record-group": "record group, RG",
    "opis": "opis",
    "series": "series",
    "subseries": "subseries, sub-series",
    "register": "register",
    "microfilm": "microfilm, film, reel, roll, mf",
    "entry": "entry",
    "lot": "lot file, lot",
    "carton": "carton",
    "bundle": "bundle",
    "box": "boxes, box",
    "papka": "papka",
    "piece": "piece",
    "volume": "volumes, volume, vols, vol, tom",
    "folder": "folders, folder",
    "file": "subject file, file, files, dossier",
    "delo": "delo",
    "item": "item",
    "document": "documents, document, docs, doc",
    "folio": "folios, folio, fols, fol, leaves, leaf, ff",
    "pages": "pages, page, pp, p, frames, frame, images, image",
}
