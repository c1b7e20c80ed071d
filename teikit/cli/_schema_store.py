"""The commands of ``teikit schema`` that look into the store or change it."""

import ssl
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import click

from teikit.validation.access import file_path, is_remote, project_folder
from teikit.validation.settings import Settings
from teikit.validation.store.change import (
    Collected,
    StoreError,
    address_of,
    changed_files,
    collect,
    remove,
    store,
)
from teikit.validation.store.errors import LockError
from teikit.validation.store.fetch import Fetched, FetchError, fetch
from teikit.validation.store.known import is_moving, known_schemas
from teikit.validation.store.lockfile import LockedSchema
from teikit.validation.store.store import Store, Stored, Stores, user_folder

FAILED = 2
FAULTS = (StoreError, LockError, FetchError, OSError)


def say(text: str) -> None:
    """A line for the user that is no result."""
    click.echo(text, err=True)


@cache
def project_root() -> str | None:
    """The project's top folder: that of the configuration, else what looks like one."""
    from teikit.configuration.find import find_configuration

    found = find_configuration(Path.cwd())
    return str(found.parent) if found else project_folder(str(Path.cwd()))


def chosen_store(user: bool) -> Store:
    """The store to change."""
    root = project_root()
    return Store(user_folder() if user or root is None else Path(root))


def fetch_telling(url: str) -> Fetched:
    """Fetches, and says so."""
    say(f"fetching {url}")
    return fetch(url, tell=say, context=ssl.create_default_context())


def run_add(schema: str, copy: Path | None, name: str | None, user: bool) -> int:
    """``teikit schema add``."""
    try:
        own_name, address = address_of(schema)
        if is_moving(address):
            say(
                f"note: {address} is a moving address: another schema may lie there tomorrow; the lock keeps this one"
            )
        collected = collect(address, fetch_telling, copy)
        target = chosen_store(user)
        target.folder.mkdir(parents=True, exist_ok=True)
        stored = store(target, name or own_name, address, collected, replace=name is not None)
    except FAULTS as error:
        say(f"teikit: {error}")
        return FAILED
    click.echo(f"{stored.name}: {_described(stored)}")
    say(f"locked in {target.lock}")
    return 0


def _described(schema: LockedSchema) -> str:
    parts = [schema.kind, f"{len(schema.files)} file{'s' if len(schema.files) != 1 else ''}"]
    if schema.tei_version:
        parts.append(f"TEI {schema.tei_version}")
    if schema.fetched:
        parts.append(f"fetched {schema.fetched}")
    if is_remote(schema.url) and is_moving(schema.url):
        parts.append("moving address")
    return f"{', '.join(parts)}, from {schema.url}"


def run_update(
    names: Iterable[str], *, diff: bool, documents: tuple[str, ...], copy: Path | None, user: bool
) -> int:
    """``teikit schema update``."""
    status = 0
    try:
        target = chosen_store(user)
        wanted = [_named(target, name) for name in names] or list(target.schemas)
        if copy is not None and len(wanted) != 1:
            raise StoreError("--from needs the name of one schema")
        if not wanted:
            say(f"{target.lock} has no schemas")
        for schema in wanted:
            if copy is None and not is_remote(schema.url):
                copy_of_local = target.folder / schema.url
                collected = collect(copy_of_local.absolute().as_uri(), fetch_telling)
            else:
                collected = collect(schema.url, fetch_telling, copy)
            status = max(status, _apply(target, schema, collected, copy, diff, documents))
    except FAULTS as error:
        say(f"teikit: {error}")
        return FAILED
    return status


def _named(target: Store, name: str) -> LockedSchema:
    found = target.by_name(name) or target.by_url(name)
    if found is None:
        raise StoreError(f"{target.lock} has no schema {name}")
    return found.schema


def _apply(
    target: Store,
    schema: LockedSchema,
    collected: Collected,
    copy: Path | None,
    diff: bool,
    documents: tuple[str, ...],
) -> int:
    """Tells what is new about a schema, and stores it unless only asked."""
    url = schema.url if is_remote(schema.url) else (target.folder / schema.url).absolute().as_uri()
    changes = changed_files(target, schema, collected)
    if not changes:
        return _mend(target, schema, url, collected, diff)
    versions = f" (TEI {schema.tei_version} -> {collected.tei_version})" if collected.tei_version else ""
    click.echo(f"{schema.name}: {'would change' if diff else 'changed'}{versions}")
    for change in changes:
        click.echo(f"    {change}")
    if not diff:
        store(target, schema.name, url, collected)
        return 0
    is_in_place = not is_remote(url) and (target.folder / schema.files[0].path).samefile(file_path(url))
    if copy is None and is_in_place:
        click.echo("    the version that is locked was not kept: documents cannot be compared")
        return 0
    return _tell_verdicts(target, schema, collected, documents)


def _mend(target: Store, schema: LockedSchema, url: str, collected: Collected, diff: bool) -> int:
    """Tells that a schema is unchanged; if what is stored of it is damaged, stores it again."""
    damage = Stored(schema, target.folder, target.folder).damage()
    if damage is None:
        click.echo(f"{schema.name}: unchanged")
    elif diff:
        click.echo(f"{schema.name}: unchanged, but what is stored is damaged: {damage}")
        return 1
    else:
        store(target, schema.name, url, collected)
        click.echo(f"{schema.name}: unchanged; restored, since what was stored was damaged: {damage}")
    return 0


def _tell_verdicts(
    target: Store, schema: LockedSchema, collected: Collected, documents: tuple[str, ...]
) -> int:
    """Lists the documents that would newly fail; status 1 if there are any."""
    from teikit.cli._validate_run import settings_of
    from teikit.validation.discovery import Candidate, discover
    from teikit.validation.store.difference import is_error, users, verdicts

    root = project_root()
    settings = settings_of(documents, {})._replace(root=root) if root else Settings()
    arguments = documents or (root or ".",)
    paths = [found.path for found in discover(arguments) if isinstance(found, Candidate)]
    path = target.folder / schema.files[0].path
    number = failing = passing = 0
    for verdict in verdicts(users(paths, path, settings), path, collected, settings):
        number += 1
        passing += verdict.passes_newly
        if verdict.fails_newly:
            failing += 1
            first = next(finding for finding in verdict.after if is_error(finding))
            click.echo(
                f"    newly fails: {verdict.path}:{first.line}:{first.column}: {first.code} {first.message}"
            )
    click.echo(f"    {number} documents use it: {failing} would newly fail, {passing} would newly pass")
    return 1 if failing else 0


def run_list(known: bool) -> int:
    """``teikit schema list``."""
    if known:
        for row in known_schemas().values():
            click.echo(f"{row.name:20} {row.title}\n{'':20} {row.url}")
        return 0
    damaged = number = 0
    try:
        for place in Stores.of_project(project_root()).stores:
            for schema in place.schemas:
                number += 1
                found = place.by_name(schema.name)
                damage = found.damage() if found else None
                damaged += damage is not None
                click.echo(
                    f"{schema.name}: {_described(schema)}" + (f" -- DAMAGED: {damage}" if damage else "")
                )
    except FAULTS as error:
        say(f"teikit: {error}")
        return FAILED
    if not number:
        say("no schemas are stored; teikit schema list --known shows what can be added by name")
    return 1 if damaged else 0


def run_remove(name: str, user: bool) -> int:
    """``teikit schema remove``."""
    try:
        removed = remove(chosen_store(user), name)
    except FAULTS as error:
        say(f"teikit: {error}")
        return FAILED
    click.echo(f"{removed.name}: removed")
    return 0
