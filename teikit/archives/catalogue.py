"""All ways of citing: the modules of ``schemes/``."""

from collections.abc import Mapping
from functools import cache

from teikit.archives.scheme import Scheme


@cache
def schemes() -> Mapping[str, Scheme]:
    """The schemes by name."""
    import teikit.archives.schemes
    from teikit.catalogue import collect

    return collect(teikit.archives.schemes, "SCHEME", lambda scheme: str(scheme.name))
