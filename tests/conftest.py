"""What all tests share: the reference data beside the checkout, where it is present."""

from pathlib import Path

import pytest
from hypothesis import settings

# how long an example takes says something of the computer, not of the code
settings.register_profile("teikit", deadline=None)
settings.load_profile("teikit")

ROOT = Path(__file__).parent.parent
DATA = ROOT.parent / "shared" / "data"
EXAMPLES = ROOT / "examples"


OF_SERVICES = ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR")


@pytest.fixture(autouse=True)
def outside_services(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that runs in a CI service sees none, unless it asks for one."""
    for name in OF_SERVICES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of reference data; a test that needs it is skipped where it is absent."""
    if not DATA.is_dir():
        pytest.skip("no reference data in ../shared/data")
    return DATA
