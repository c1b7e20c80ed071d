"""The schema store, against an https server of the tests' own."""

import http.server
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from teikit.cli.schema import COMMAND as SCHEMA
from teikit.cli.validate import COMMAND as VALIDATE
from teikit.validation.store import change
from teikit.validation.store.errors import LockError
from teikit.validation.store.fetch import FetchError, fetch
from teikit.validation.store.known import is_moving, known_schemas
from teikit.validation.store.lockfile import read_lock
from tests.validation.conftest import RNG, XSD, tei


@dataclass
class Server:
    """What the server gives, and what it was asked for."""

    url: str
    files: dict[str, bytes] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost that nobody but the tests trusts, with its key, in one file."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is needed to make a certificate")
    path = tmp_path_factory.mktemp("certificate") / "localhost.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    extension = ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(path), "-out", f"{path}.crt"]
    subprocess.run([*command.split(), *extension], check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + Path(f"{path}.crt").read_bytes())
    return path


@pytest.fixture
def server(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            if target := served.redirects.get(self.path):
                self.send_response(302)
                self.send_header("Location", target)
                self.end_headers()
                return
            data = served.files.get(self.path)
            self.send_response(200 if data is not None else 404)
            body = data if data is not None else b"<html>not found</html>"
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            pass

    listener = http.server.ThreadingHTTPServer(("localhost", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    listener.socket = context.wrap_socket(listener.socket, server_side=True)
    served = Server(f"https://localhost:{listener.server_port}")
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    for proxy in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(proxy, raising=False)
    yield served
    listener.shutdown()
    thread.join()
    listener.server_close()


@pytest.fixture(autouse=True)
def fresh(project: Path) -> None:
    from teikit.cli._schema_store import project_root

    project_root.cache_clear()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(SCHEMA, list(arguments))


MAIN = RNG.replace('<define name="text">', '<include href="parts/text.rng"/><define name="unused">')
PART = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
  <define name="text"><element name="text"><oneOrMore><ref name="p"/></oneOrMore></element></define></grammar>"""


def test_add_stores_a_schema_with_all_that_it_includes(server: Server, project: Path) -> None:
    server.files |= {"/v1/tei.rng": MAIN.encode(), "/v1/parts/text.rng": PART.encode()}
    result = run("add", f"{server.url}/v1/tei.rng")
    assert result.exit_code == 0, result.output
    assert server.asked == ["/v1/tei.rng", "/v1/parts/text.rng"]
    (schema,) = read_lock(project / "schemas.lock")
    assert (schema.name, schema.kind) == ("tei", "relaxng")
    assert schema.fetched is not None
    host = server.url.removeprefix("https://").replace(":", "_")
    assert [f.path for f in schema.files] == [
        f"schemas/{host}/v1/tei.rng",
        f"schemas/{host}/v1/parts/text.rng",
    ]
    document = project / "letters" / "a.xml"
    document.write_text(tei("<q/>", f'<?xml-model href="{server.url}/v1/tei.rng"?>'))
    asked = list(server.asked)
    found = CliRunner().invoke(VALIDATE, [str(document), "--no-rules"])
    assert "RNG001" in found.output
    assert server.asked == asked, "a validation never uses the network"
    assert CliRunner().invoke(VALIDATE, [str(document), "--no-rules", "-s", "tei"]).exit_code == 1


def test_a_changed_file_is_not_used(server: Server, project: Path) -> None:
    server.files["/tei.rng"] = RNG.encode()
    run("add", f"{server.url}/tei.rng")
    (kept,) = (project / "schemas").rglob("tei.rng")
    kept.write_text(RNG + "<!-- changed -->")
    document = project / "letters" / "a.xml"
    document.write_text(tei("<p/>", f'<?xml-model href="{server.url}/tei.rng"?>'))
    result = CliRunner().invoke(VALIDATE, [str(document), "--no-rules"])
    assert result.exit_code == 2
    assert "CFG002" in result.output
    assert "was changed" in result.output
    assert run("list").exit_code == 1
    assert run("update", "--diff").exit_code == 1
    result = run("update")
    assert result.exit_code == 0
    assert "restored" in result.output
    assert kept.read_text() == RNG
    assert CliRunner().invoke(VALIDATE, [str(document), "--no-rules"]).exit_code == 0


def test_redirects_are_told_and_stay_on_https(server: Server) -> None:
    server.files["/new.rng"] = RNG.encode()
    server.redirects["/old.rng"] = f"{server.url}/new.rng"
    result = run("add", f"{server.url}/old.rng")
    assert result.exit_code == 0
    assert f"leads to {server.url}/new.rng" in result.output
    server.redirects["/down.rng"] = "http://localhost:1/new.rng"
    result = run("add", f"{server.url}/down.rng")
    assert result.exit_code == 2
    assert "is not https" in result.output
    server.redirects["/local.rng"] = "file:///etc/passwd"
    assert run("add", f"{server.url}/local.rng").exit_code == 2
    server.redirects["/loop.rng"] = f"{server.url}/loop.rng"
    assert run("add", f"{server.url}/loop.rng").exit_code == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<html><body>Sign in</body></html>", "is no schema: it is a web page"),
        (b"<!DOCTYPE html><html/>", "it is a web page"),
        (b"", "is no schema"),
        (b"<TEI xmlns='http://www.tei-c.org/ns/1.0'/>", "is no schema"),
        (
            b"<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='file:///etc/passwd'/></grammar>",
            "a file of this computer",
        ),
        (b"<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='gone.rng'/></grammar>", "404"),
        (b"<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start>", "was cut off"),
    ],
)
def test_only_schemas_are_stored(server: Server, project: Path, content: bytes, words: str) -> None:
    server.files["/a.rng"] = content
    result = run("add", f"{server.url}/a.rng")
    assert result.exit_code == 2
    assert words in result.output
    assert not (project / "schemas.lock").exists()


def test_what_cannot_be_fetched(server: Server) -> None:
    assert "404" in run("add", f"{server.url}/gone.rng").output
    assert "only https addresses" in run("add", "ftp://example.org/a.rng").output
    assert "neither a file, nor a URL" in run("add", "nothing").output
    assert "did you mean tei_all?" in run("add", "tei_al").output
    server.files["/large.rng"] = b"x" * 2000
    context = ssl.create_default_context()
    with pytest.raises(FetchError, match="larger than 1,000 bytes"):
        fetch(f"{server.url}/large.rng", context=context, max_bytes=1000)
    with pytest.raises(FetchError, match="takes longer than 0 seconds"):
        fetch(f"{server.url}/large.rng", context=context, max_seconds=0)
    with pytest.raises(FetchError, match=r"(?i)certificate"):
        fetch(f"{server.url}/large.rng", context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def test_update_and_its_consequences_for_documents(server: Server, project: Path) -> None:
    server.files["/tei.rng"] = RNG.encode()
    run("add", f"{server.url}/tei.rng")
    model = f'<?xml-model href="{server.url}/tei.rng"?>'
    (project / "letters" / "a.xml").write_text(tei("<p>1960</p>", model))
    (project / "letters" / "b.xml").write_text(tei("<p xml:id='b'>1960</p>", model))
    (project / "letters" / "c.xml").write_text(tei("<p/>"))
    assert "unchanged" in run("update", "--diff").output
    server.files["/tei.rng"] = RNG.replace('name="xml:id"', 'name="id"').encode()
    result = run("update", "--diff")
    assert result.exit_code == 1
    assert f"changed: {server.url}/tei.rng" in result.output
    assert "b.xml:2:4: RNG006" in result.output
    assert "2 documents use it: 1 would newly fail, 0 would newly pass" in result.output
    assert run("list").exit_code == 0
    assert run("update", "tei").exit_code == 0
    assert "unchanged" in run("update").output


def test_known_names_with_a_local_copy(project: Path) -> None:
    result = run("add", "tei_all", "--from", "schema/tei.rng")
    assert result.exit_code == 0
    assert "moving address" in result.output
    (schema,) = read_lock(project / "schemas.lock")
    assert schema.url == known_schemas()["tei_all"].url
    assert schema.fetched is None
    http = schema.url.replace("https:", "http:")
    (project / "letters" / "a.xml").write_text(tei("<q/>", f'<?xml-model href="{http}"?>'))
    result = CliRunner().invoke(VALIDATE, ["letters/a.xml", "--no-rules"])
    assert "RNG001" in result.output
    assert CliRunner().invoke(VALIDATE, ["letters/a.xml", "--no-rules", "-s", "tei_all"]).exit_code == 1


def test_the_configuration_may_name_a_stored_schema(project: Path) -> None:
    (project / "teikit.toml").write_text('[validate.schema]\n"*.xml" = "tei_lite"\n')
    (project / "letters" / "a.xml").write_text(tei("<q/>"))
    result = CliRunner().invoke(VALIDATE, ["letters/a.xml"])
    assert result.exit_code == 2
    assert "teikit schema add tei_lite" in result.output
    run("add", "tei_lite", "--from", "schema/tei.rng")
    assert "RNG001" in CliRunner().invoke(VALIDATE, ["letters/a.xml"]).output


def test_a_file_of_the_project_is_locked_where_it_is(project: Path) -> None:
    assert run("add", "schema/tei.xsd").exit_code == 0
    (schema,) = read_lock(project / "schemas.lock")
    assert [file.path for file in schema.files] == ["schema/tei.xsd"]
    assert run("remove", "tei").exit_code == 0
    assert (project / "schema" / "tei.xsd").read_text() == XSD
    assert read_lock(project / "schemas.lock") == ()


def test_a_locked_file_of_the_project_that_was_changed_is_not_used(project: Path) -> None:
    run("add", "schema/tei.rng")
    (project / "letters" / "a.xml").write_text(tei("<p/>", '<?xml-model href="../schema/tei.rng"?>'))
    assert CliRunner().invoke(VALIDATE, ["letters/a.xml", "--no-rules"]).exit_code == 0
    (project / "schema" / "tei.rng").write_text(RNG.replace('name="n"', 'name="number"'))
    result = CliRunner().invoke(VALIDATE, ["letters/a.xml", "--no-rules"])
    assert result.exit_code == 2
    assert "teikit schema update tei" in result.output
    assert (
        CliRunner().invoke(VALIDATE, ["letters/a.xml", "--no-rules", "-s", "schema/tei.rng"]).exit_code == 0
    )
    told = run("update", "--diff")
    assert "changed: schema/tei.rng" in told.output
    assert "cannot be compared" in told.output
    assert run("update").exit_code == 0
    assert [schema.name for schema in read_lock(project / "schemas.lock")] == ["tei"]
    assert CliRunner().invoke(VALIDATE, ["letters/a.xml", "--no-rules"]).exit_code == 0
    assert "tei: unchanged" in run("update").output


def test_files_from_elsewhere_are_copied_with_their_folders(project: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        folder = tmp_path / name / "parts"
        folder.mkdir(parents=True)
        (folder.parent / "main.rng").write_text(MAIN)
        (folder / "text.rng").write_text(PART + f"<!-- {name} -->")
        assert run("add", str(folder.parent / "main.rng"), "--name", name).exit_code == 0
    kept = sorted(str(path.relative_to(project)) for path in (project / "schemas").rglob("*.rng"))
    assert kept == [
        f"schemas/local/{name}/{file}" for name in ("one", "two") for file in ("main.rng", "parts/text.rng")
    ]
    (project / "letters" / "a.xml").write_text(tei("<q/>"))
    assert "RNG001" in CliRunner().invoke(VALIDATE, ["letters/a.xml", "-s", "one"]).output
    assert run("remove", "one").exit_code == 0
    assert not (project / "schemas" / "local" / "one").exists()


DTD_PARTS = {
    "main.dtd": '<!ENTITY % names SYSTEM "names.ent"> %names; <!ENTITY % mod PUBLIC "-//X//Y" "m/p.mod"> %mod;',
    "names.ent": '<!-- names --><!ENTITY mdash "&#8212;">',
    "m/p.mod": "<!ELEMENT p (#PCDATA)>",
}
COMPACT_PARTS = {
    "main.rnc": '# include "no.rnc"\ngrammar { start = x  include \'a.rnc\' { x = element y { external "b.rnc" } } }',
    "a.rnc": "x = text",
    "b.rnc": "element z { text }",
}
STYLESHEET = '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="2.0"/>'
RULES_PARTS = {
    "main.sch": '<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
    '<xsl:import href="f.xsl"/><include href="p.sch"/></schema>',
    "f.xsl": STYLESHEET,
    "p.sch": '<pattern xmlns="http://purl.oclc.org/dsdl/schematron"/>',
}


@pytest.mark.parametrize(
    "files", [DTD_PARTS, COMPACT_PARTS, RULES_PARTS], ids=["dtd", "compact", "schematron"]
)
def test_all_that_a_schema_draws_in_is_locked(server: Server, project: Path, files: dict[str, str]) -> None:
    server.files |= {f"/{name}": text.encode() for name, text in files.items()}
    first = next(iter(files))
    result = run("add", f"{server.url}/{first}")
    assert result.exit_code == 0, result.output
    (schema,) = read_lock(project / "schemas.lock")
    assert {file.url.removeprefix(f"{server.url}/") for file in schema.files} == set(files)


def test_remove_leaves_what_others_need(server: Server, project: Path) -> None:
    shared = PART.replace('name="text"', 'name="shared"').encode()
    for name in ("one", "two"):
        main = RNG.replace("<start>", '<include href="shared.rng"/><start>')
        server.files[f"/{name}.rng"] = main.encode()
    server.files["/shared.rng"] = shared
    run("add", f"{server.url}/one.rng")
    run("add", f"{server.url}/two.rng")
    assert run("remove", "one").exit_code == 0
    assert sorted(p.name for p in (project / "schemas").rglob("*.rng")) == ["shared.rng", "two.rng"]
    assert run("remove", "two").exit_code == 0
    assert not (project / "schemas").exists() or not list((project / "schemas").rglob("*.rng"))
    assert run("remove", "two").exit_code == 2


def test_outside_of_a_project_the_users_store_is_used(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from teikit.cli._schema_store import project_root

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    project_root.cache_clear()
    server.files["/tei.rng"] = RNG.encode()
    assert run("add", f"{server.url}/tei.rng").exit_code == 0
    assert (tmp_path / "user-schemas" / "schemas.lock").is_file()
    (elsewhere / "a.xml").write_text(tei("<q/>", f'<?xml-model href="{server.url}/tei.rng"?>'))
    assert "RNG001" in CliRunner().invoke(VALIDATE, ["a.xml", "--no-rules"]).output


def test_a_broken_lock_is_said(project: Path) -> None:
    (project / "schemas.lock").write_text("[[schema]]\nname = 1")
    with pytest.raises(LockError, match="not a lock"):
        read_lock(project / "schemas.lock")
    assert run("list").exit_code == 2
    (project / "letters" / "a.xml").write_text(tei("<q/>", '<?xml-model href="https://example.org/a.rng"?>'))
    result = CliRunner().invoke(VALIDATE, ["letters/a.xml"])
    assert result.exit_code == 2
    assert "schemas.lock" in result.output


def test_which_and_show(project: Path) -> None:
    run("add", "tei_lite", "--from", "schema/tei.rng")
    shown = run("show", "tei_lite").output
    assert "sha256" in shown
    url = known_schemas()["tei_lite"].url
    (project / "letters" / "a.xml").write_text(
        tei(
            "<p/>", f'<?xml-model href="{url}"?>\n<?xml-model href="https://example.org/b.sch"?><?xml-model?>'
        )
    )
    result = run("which", "letters/a.xml")
    assert result.exit_code == 1
    assert "schemas/www.tei-c.org" in result.output
    assert "teikit schema add https://example.org/b.sch" in result.output
    assert "line 2: this xml-model instruction is ignored: it has no href" in result.output


def test_convert_both_ways(project: Path) -> None:
    assert run("convert", "schema/tei.rng", "schema/out.rnc").exit_code == 0
    compact = (project / "schema" / "out.rnc").read_text()
    assert "element text" in compact
    assert run("convert", "schema/out.rnc", "schema/back.rng").exit_code == 0
    document = project / "letters" / "a.xml"
    document.write_text(tei("<p>TODO</p>"))
    for name in ("out.rnc", "back.rng"):
        result = CliRunner().invoke(VALIDATE, ["letters/a.xml", "-s", f"schema/{name}", "--no-rules"])
        assert "SCH002:no-todo" in result.output, result.output
    assert run("convert", "schema/tei.rng", "-").output.startswith("default namespace")
    assert run("convert", "schema/rules.sch", "-").exit_code == 2


@pytest.mark.parametrize(
    ("url", "moving"),
    [
        ("https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng", True),
        ("https://raw.githubusercontent.com/o/r/master/a.rng", True),
        ("https://example.org/current/a.rng", True),
        ("https://www.tei-c.org/Vault/P5/4.9.0/xml/tei/release/tei_all.rng", False),
        ("https://raw.githubusercontent.com/o/r/v1.2.0/a.rng", False),
    ],
)
def test_moving_addresses(url: str, moving: bool) -> None:
    assert is_moving(url) is moving


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://example.org/a/b.rng", "schemas/example.org/a/b.rng"),
        ("https://EXAMPLE.org:8443/../../a%2F..%2Fb.rng", "schemas/example.org_8443/a/b.rng"),
        ("https://example.org/", "schemas/example.org/index"),
    ],
)
def test_kept_paths_stay_in_the_folder(url: str, path: str) -> None:
    assert change.kept_path(url) == path
