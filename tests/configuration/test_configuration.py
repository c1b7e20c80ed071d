"""The configuration: found, read, and wrong with its line."""

from pathlib import Path

import pytest

from teikit.configuration import ConfigurationError, find_configuration, load_configuration
from teikit.configuration.load import line_of
from teikit.configuration.settings import validation_settings


def test_the_nearest_file_upward_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert find_configuration(inner) is None
    (tmp_path / "pyproject.toml").write_text("[tool.teikit.validate]\nstrict = true\n")
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert find_configuration(inner) == tmp_path / "pyproject.toml"
    (tmp_path / "teikit.toml").write_text("")
    assert find_configuration(inner) == tmp_path / "teikit.toml"
    (tmp_path / "a" / "teikit.toml").write_text("")
    assert find_configuration(inner / "file.xml") == tmp_path / "a" / "teikit.toml"


FULL = """
[validate]
select = ["ALL"]
ignore = ["DAT010"]
strict = true
allow = ["../shared"]
exclude = ["drafts/"]

[validate.schema]
"*.xml" = "schema/tei.rng"
"letters/*.xml" = ["schema/letters.rng", "schema/rules.sch"]

[validate.per-file-ignores]
"old/*" = ["PTR"]

[pointers]
scope = ["file", "authority:indices/*.xml"]

[encode]
turns = "u"
[[encode.files]]
pattern = "plays/*.txt"
turns = "sp"
"""


@pytest.mark.parametrize("name", ["teikit.toml", "pyproject.toml"])
def test_what_it_says(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    text = (
        FULL
        if name == "teikit.toml"
        else FULL.replace("[[", "[[tool.teikit.").replace("\n[", "\n[tool.teikit.")
    )
    path.write_text(text.replace("[tool.teikit.[", "[["))
    configuration = load_configuration(path)
    settings = validation_settings(configuration, path)
    assert settings.select == ("ALL",)
    assert settings.strict
    assert settings.root == str(tmp_path)
    assert [a.pattern for a in settings.assignments] == ["*.xml", "letters/*.xml"]
    assert settings.assignments[1].schemas == ("schema/letters.rng", "schema/rules.sch")
    assert settings.allow == (str(tmp_path / "../shared"),)
    assert settings.per_file_ignores == (("old/*", ("PTR",)),)
    assert settings.rules["pointers"]["scope"] == ["file", "authority:indices/*.xml"]
    assert configuration.encode.files[0].pattern == "plays/*.txt"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[validate]\n\nstrikt = true\n", ":3: there is no setting 'strikt' (did you mean 'strict'?)"),
        ("[validat]\n", ":1: there is no setting 'validat' (did you mean 'validate'?)"),
        ("[validate]\nselect = 'RNG'\n", ":2: validate.select: Expected list, got string"),
        ("[encode]\nturns = 'x'\n", ":2: encode.turns: Invalid enum value 'x'"),
        ("[[encode.files]]\nturns = 'u'\n", ":1: encode.files: Object missing required field pattern"),
        ("[pointers]\nscopes = []\n", ":2: there is no setting 'scopes' (did you mean 'scope'?)"),
        ("[validate\n", ":1: "),
        ("a = 1\n", ":1: there is no setting 'a'; there are dates, encode, ids, pointers, validate"),
    ],
)
def test_mistakes_have_a_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "teikit.toml"
    path.write_text(text)
    with pytest.raises(ConfigurationError) as caught:
        load_configuration(path)
    assert str(caught.value).startswith(f"{path}{message}")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load_configuration(tmp_path / "none.toml")
    (tmp_path / "teikit.toml").write_bytes(b"a = '\xe9'")
    with pytest.raises(ConfigurationError, match="not UTF-8"):
        load_configuration(tmp_path / "teikit.toml")


def test_line_of() -> None:
    text = "[a]\nb = 1\n['c d'.\"e\"]\nf.g = 2\n"
    assert line_of(text, ("a", "b")) == 2
    assert line_of(text, ("c d", "e", "f", "g")) == 4
    assert line_of(text, ("a", "missing")) == 1
    assert line_of(text, ("z",)) == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            '[pointers]\nscope = ["file", "authorty:x"]\n',
            "pointers.scope: each of the list is file, xinclude, corpus:PATH",
        ),
        ('[dates]\nearliest = "1.1.1900"\n', "dates.earliest: a day is written 1900-12-31"),
    ],
)
def test_values_that_would_do_nothing_are_wrong(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "teikit.toml"
    path.write_text(text)
    with pytest.raises(ConfigurationError) as error:
        load_configuration(path)
    assert f"{path}:2: {words}" in str(error.value)
