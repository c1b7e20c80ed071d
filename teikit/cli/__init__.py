"""The command line: one file a command, the file's name is the command's name.

Commands are imported only when they are called, so that each starts as fast as it can.
"""

import importlib
import os

import click

from teikit.version import __version__


class CommandFolder(click.Group):
    """A group whose commands are the modules of this package; each defines ``COMMAND``."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all modules here that are commands."""
        import pkgutil

        return sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; ``None`` where there is none."""
        if cmd_name.startswith("_") or not cmd_name.isidentifier():
            return None
        try:
            module = importlib.import_module(f"{__name__}.{cmd_name}")
        except ModuleNotFoundError as error:
            if error.name == f"{__name__}.{cmd_name}":
                return None
            raise
        command: click.Command = module.COMMAND
        return command


@click.command(cls=CommandFolder, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="teikit")
@click.pass_context
def main(context: click.Context) -> None:
    """Turn plain-text records into TEI P5, and validate TEI."""
    # click itself colours what goes to a terminal and knows neither variable (https://no-color.org).
    if os.environ.get("FORCE_COLOR"):
        context.color = True
    elif os.environ.get("NO_COLOR"):
        context.color = False
