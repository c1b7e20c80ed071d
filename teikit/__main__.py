"""``python -m teikit``."""

from teikit.cli import main

main(prog_name="teikit")
