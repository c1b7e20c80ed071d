"""The HTML page, in a real browser where there is one."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from teikit.model.diagnostic import Diagnostic, Severity
from teikit.report.formats.html import REPORT
from teikit.report.report_format import ReportOptions
from teikit.report.run import FileReport

BROWSER = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    source = tmp_path / "a.xml"
    source.write_text("<TEI>\n<p>one <date when='x'>two</date></p>\n</TEI>\n", encoding="utf-8")
    name = str(source)
    findings = (
        Diagnostic("DAT001", Severity.ERROR, "no date: <x> & 'y'", name, 2, 14, 2, 22, hint="write it so"),
        Diagnostic("TXT001", Severity.WARNING, "a space", name, 2, 4, 2, 5, xpath="/TEI/p"),
    )
    out = io.StringIO()
    REPORT.write([FileReport(name, findings), FileReport("b.xml")], out, ReportOptions())
    path = tmp_path / "report.html"
    path.write_text(out.getvalue(), encoding="utf-8")
    return path


def test_it_is_self_contained_and_escaped(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", text)
    assert "no date: &lt;x&gt; &amp; &#39;y&#39;" in text
    assert "<mark>when=&#39;x&#39;</mark>" in text


def in_browser(page: Path, profile: Path, script: str = "") -> str:
    """The page's document after its scripts, and one more, have run."""
    if BROWSER is None:
        pytest.skip("no Chromium is installed")
    if script:
        changed = page.with_name("changed.html")
        changed.write_text(
            page.read_text(encoding="utf-8").replace("</body>", f"<script>{script}</script></body>"),
            encoding="utf-8",
        )
        page = changed
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
    ]
    command = [
        BROWSER,
        *options,
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={profile}",
        "--dump-dom",
        page.as_uri(),
    ]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if result.returncode != 0 and not result.stdout:
        pytest.skip(f"Chromium does not start here: {result.stderr.strip().splitlines()[-1:]}")
    return result.stdout


def test_a_browser_shows_it_and_its_filters_work(page: Path, tmp_path: Path) -> None:
    script = """
      form.elements.severity[0].checked = false; filter();
      const first = document.querySelectorAll("article:not([hidden])").length;
      form.elements.severity[0].checked = true; form.elements.words.value = "write it so"; filter();
      const second = document.querySelectorAll("article:not([hidden])").length;
      form.elements.words.value = ""; form.elements.code.value = "TXT001"; filter();
      const third = document.querySelector("article:not([hidden]) .code").textContent;
      form.elements.words.value = "nowhere"; filter();
      const sections = document.querySelectorAll("section:not([hidden])").length;
      document.title = ["RESULT", first, second, third, sections].join("|");
    """
    assert "RESULT|1|1|TXT001|0" in in_browser(page, tmp_path / "p2", script)
