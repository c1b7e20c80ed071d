"""Korea: class number, registration number, roll, file, frames of the Diplomatic Archives; 관리번호 of the National Archives."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="korean",
    title="분류번호, 등록번호, 롤, 파일, 프레임",
    labels={
        "series": "분류번호, class no, class, class code, classification no, 분류기호, 문서군",
        "register": "등록번호, reg. no, reg, registration no, 등록",
        "microfilm": "롤번호, 롤, roll, roll no, re, microfilm, 롤 번호, reel",
        "file": "파일번호, 파일, 화일, 화일번호, file, file no, 철번호, 관리번호, 파일 번호, 문서철",
        "document": "문서번호, 건번호",
        "pages": "프레임번호, 프레임, 프레임 번호, 후레임, 후레임번호, frame, frames, 쪽, 면, p, pp",
        "box": "상자, box",
        "folder": "폴더, folder",
    },
    senses={
        "re": (),
        "class": (Sense("series", value=r"\d[\w.]*(?:-\w+)?"),),
        "reg": (Sense("register", after=("series", "microfilm", "file")), Sense("register", unless=("pages",), value=r"\d{3,}")),
        "면": (Sense("pages", after=("file", "microfilm")),),
    },
    number_first={"pages": "쪽, 면"},
    codes=(
        Code(r"(?P<file>[A-Z]{2}\d{7})(?!\w)", after=("",)),
        Code(r"(?P<series>\d{3}\.\d+[A-Z]*(?:-\w+)?)(?=\s*,)", after=("",)),
    ),
    levels=("fond", "collection", "series", "subseries", "register", "microfilm", "box", "file", "folder", "document", "pages"),
    titles=("collection", "subseries"),
    style=(
        {"series": "분류번호 {}", "register": "등록번호 {}", "microfilm": "롤 {}", "file": "파일 {}", "document": "문서번호 {}", "pages": "프레임 {}", "collection": "{}", "subseries": "{}", "box": "Box {}"},
        {"series": "Class No. {}", "register": "Reg. No. {}", "microfilm": "Roll {}", "file": "File {}", "document": "Document {}", "pages": "Frames {}", "collection": "{}", "subseries": "{}"},
    ),
    examples=(
        Example("외교부 외교사료관, 분류번호 722.2, 등록번호 3311, 롤 C-0031, 파일 4, 프레임 12-19", "series 722.2 | register 3311 | microfilm C-0031 | file 4 | pages 12-19"),
        Example("Diplomatic Archives of the Ministry of Foreign Affairs of the Republic of Korea, Roll 2016-12, File 3, Frames 4-9", "microfilm 2016-12 | file 3 | pages 4-9"),
    ),
    counterexamples=("동아일보, 1960년 5월 2일, 3면",),
)  # fmt: skip
