"""Write the TEI and the warnings of all examples anew: ``python -m tests.rewrite_examples``, then read ``git diff``."""

from collections.abc import Iterator
from pathlib import Path

from teikit.pipeline.encode import encode_bytes
from teikit.pipeline.options import EncodeOptions
from tests.conftest import EXAMPLES

SUFFIXES = (".txt", ".vtt", ".srt")


def sources() -> list[Path]:
    """The records among the examples."""
    return sorted(path for path in EXAMPLES.rglob("*") if path.suffix in SUFFIXES)


def outputs(source: Path) -> Iterator[tuple[Path, bytes | None]]:
    """What stands beside a record: its TEI, and its warnings or nothing. The version of teikit is left open."""
    from teikit.version import __version__

    encoded = encode_bytes(source.read_bytes(), EncodeOptions(), source.name)
    stamp = f'version="{__version__}"'.encode()
    yield source.with_suffix(".xml"), encoded.to_bytes().replace(stamp, b'version="0.0.0"')
    warnings = "".join(
        f"{d.path}:{d.line}:{d.column}: {d.severity} {d.code} {d.message}\n" for d in encoded.diagnostics
    )
    yield source.with_suffix(".diagnostics"), warnings.encode() or None


def main() -> None:
    """Rewrite them all."""
    for source in sources():
        for path, data in outputs(source):
            if data is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(data)


if __name__ == "__main__":
    main()
