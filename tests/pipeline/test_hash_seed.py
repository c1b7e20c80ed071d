"""Same input, same bytes: also in another process, where sets of strings come in another order."""

import os
import subprocess
import sys

from tests.rewrite_examples import sources

SCRIPT = """
import sys, hashlib
from pathlib import Path
from teikit.pipeline.encode import encode_bytes
from teikit.pipeline.options import EncodeOptions
for name in sys.argv[1:]:
    path = Path(name)
    print(hashlib.sha256(encode_bytes(path.read_bytes(), EncodeOptions(), path.name).to_bytes()).hexdigest(), path.name)
"""


def test_the_order_of_sets_does_not_show() -> None:
    names = [str(path) for path in sources()]
    printed = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT, *names],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    ]
    assert printed[0].count("\n") == len(names)
    assert printed[0] == printed[1] == printed[2]
