"""Japan: the class numbers of the Diplomatic Archives (A'.1.3.1.1-3) with their volume, and JACAR references."""

from teikit.archives.scheme import Code, Example, Scheme

SCHEME = Scheme(
    name="japanese",
    title="A'.1.3.1.1-3, 巻; Ref. B…",
    labels={
        "fond": "fond, 文書群",
        "file": "分類番号, 請求番号, 管理番号, ファイル管理番号, ファイル, 簿冊, 件名番号, file no, file",
        "volume": "巻, 冊, vol",
        "document": "ref, レファレンスコード, ref. code, reference code, 文書番号, 資料番号",
        "microfilm": "microfilm, リール, マイクロフィルム, reel, mf",
        "pages": "画像目, 画像, コマ, 頁, ページ, コマ目, p, pp, frame, frames",
        "box": "箱, box",
        "folder": "folder, フォルダ",
        "item": "項, 号",
    },
    senses={"号": (), "項": ()},
    number_first={"volume": "巻, 冊", "pages": "画像目, コマ目, コマ, 頁, ページ, 画像", "box": "箱", "item": "号文書"},
    codes=(
        Code(r"(?P<document>[ABC]\d{11})(?!\w)", after=("",), strong=True),
        Code(r"(?P<file>[A-Z]'? ?\.?(?:\d+(?:\.\d+)+|\d+(?:-\d+){2,})(?:-\d+)*(?:[A-Z/][\w/]*)?)(?!\w)", after=("", "microfilm")),
        Code(r"(?P<file>本館-[\w-]+(?:・\w+)?)", after=("",)),
        Code(r"(?P<file>\d{4}-\d{4,5})(?![\w-])", after=("",)),
        Code(r"(?P<file>[^\W\d_a-zA-Z]{0,3}\d{5}100)(?!\w)", after=("",)),
        Code(r"(?P<document>[A-Z]\d{1,2}-\d{3}-\d{3}-\d+)", after=("",)),
    ),
    levels=("fond", "collection", "series", "microfilm", "box", "file", "volume", "folder", "item", "document", "pages"),
    titles=("collection", "series"),
    style=(
        {"file": "{}", "volume": "第{}巻", "document": "Ref. {}", "microfilm": "Microfilm {}", "box": "第{}箱", "pages": "第{}画像目"},
        {"collection": "{}", "series": "{}", "microfilm": "Microfilm {}", "file": "File No. {}", "volume": "vol. {}", "box": "Box {}", "folder": "Folder {}", "document": "Ref. {}", "pages": "p. {}"},
    ),
    examples=(
        Example("外務省外交史料館、A'.1.5.2.3-1、第3巻。", "file A'.1.5.2.3-1 | volume 3"),
        Example("JACAR, Ref. B02031111200", "document B02031111200"),
    ),
    counterexamples=("朝日新聞、1958年3月2日、朝刊、1面。", "第3巻、12頁"),
)  # fmt: skip
