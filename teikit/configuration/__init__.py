"""The project's configuration: ``teikit.toml``, or ``[tool.teikit]`` in ``pyproject.toml``.

::

    [validate]
    ignore = ["DAT010"]
    [validate.schema]
    "letters/*.xml" = ["schema/letters.rng", "schema/rules.sch"]

    [pointers]
    scope = ["file", "authority:indices/*.xml"]

    [encode]
    authority = "persons.xml"
    [[encode.files]]
    pattern = "interviews/*.txt"
    turns = "u"
"""

from teikit.configuration.find import ConfigurationError, find_configuration
from teikit.configuration.load import load_configuration

__all__ = ["ConfigurationError", "find_configuration", "load_configuration"]
