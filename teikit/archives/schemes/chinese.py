"""China and Taiwan: 全宗 (fonds), 目录 (inventory), 案卷 (file), 件 (item); joined by hyphens without labels."""

from teikit.archives.scheme import Code, Example, Scheme, Sense

SCHEME = Scheme(
    name="chinese",
    title="全宗-目录-案卷-件; 外交部 fond-file-item",
    labels={
        "fond": "全宗号, 全宗, 全宗號, 全宗名, fond, quanzong",
        "inventory": "目录号, 目录, 目錄號, 目錄, 目, catalogue, mulu",
        "file": "案卷号, 案卷, 案卷號, 卷号, 卷號, 卷宗号, 卷宗號, 卷, 档号, 檔號, 档案号, 典藏号, 典藏號, 入藏登錄號, 館藏號, file, file no, juan, anjuan",
        "item": "件号, 件號, 件, 顺序号, 顺序号, 件次",
        "document": "文件号, 文號, 號, doc, no",
        "folder": "册, 冊, folder",
        "box": "盒, 盒号, box",
        "pages": "页码, 页, 頁, 頁碼, p, pp, page",
    },
    senses={
        "no": (Sense("file", unless=("file", "fond")),),
        "號": (),
    },
    number_first={
        "fond": "全宗", "inventory": "目录, 目錄", "file": "案卷, 卷", "item": "件", "pages": "页, 頁", "folder": "册, 冊", "box": "盒",
    },
    codes=(
        Code(r"(?P<fond>\d{3})-(?P<file>\d{5})-(?P<item>\d{2})(?![\w-])", after=("",)),
        Code(r"(?P<document>\d{3}-\d{6}-\d{5}-\d{3})(?![\w-])", after=("", "fond")),
        Code(r"(?P<file>\d{2,3}-\d{2}-\d{2,3}-\d{2,3}(?:-\d{2,3})?)(?![\w-])", after=("",)),
        Code(r"(?P<fond>[A-Z]{0,2}\d{1,4}(?:\.\d)?)-(?P<inventory>\d{1,3}(?:\.\d)?)-(?P<file>\d{1,5})-(?P<item>\d{1,4})(?![\w-])", after=("",)),
        Code(r"(?P<fond>[A-Z]{0,2}\d{1,4})-(?P<inventory>\d{1,3})-(?P<file>\d{1,5})(?![\w-])", after=("",)),
        Code(r"(?P<fond>\d{1,4})-(?P<file>\d{1,5})(?![\w-])", after=("",)),
    ),
    levels=("fond", "series", "inventory", "file", "item", "box", "folder", "document", "pages"),
    titles=("fond", "series"),
    style=(
        {"fond": "{}", "inventory": "-{}", "file": "-{}", "item": "-{}", "document": "{}", "pages": "p. {}"},
        {"fond": "全宗号{}", "inventory": "目录号{}", "file": "案卷号{}", "item": "件号{}", "folder": "第{}册", "box": "第{}盒", "document": "文件号{}", "pages": "第{}页", "series": "{}"},
        {"file": "档号：{}", "pages": "第{}页"},
        {"fond": "{}", "series": "{}", "file": "{}", "pages": "p. {}"},
    ),
    examples=(
        Example("PRC FMA 110-00571-02, pp. 3-4", "fond 110 | file 00571 | item 02 | pages 3-4"),
        Example("上海市档案馆，B6-2-112-7", "fond B6 | inventory 2 | file 112 | item 7"),
        Example("吉林省档案馆，全宗号1，目录号12，案卷号88，第3页", "fond 1 | inventory 12 | file 88 | pages 3"),
    ),
    counterexamples=("人民日报，1962年3月4日，第2版。", "Tel. 010-65961114"),
)  # fmt: skip
