"""From the address of a schema to a file on this computer.

URLs are looked up in the XML catalogues and in the schema store and are never fetched; paths are looked up where
they lead and must lead into the project. What is not found says which command helps.
"""

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urldefrag, urljoin

from teikit.digest import digest, digest_of
from teikit.model.dependencies import Dependencies, Question
from teikit.validation import codes
from teikit.validation.access import AccessRefused, default_folders, file_path, is_allowed, is_remote
from teikit.validation.association import BUNDLED, BY_COMMAND, BY_THE_USER, Association
from teikit.validation.codes import Code
from teikit.validation.settings import Settings
from teikit.xmldocument.file_content import content_answer

if TYPE_CHECKING:
    from teikit.validation.store.catalog import Catalogs
    from teikit.validation.store.store import Stored, Stores


class Located(NamedTuple):
    """A schema that is there."""

    path: Path
    address: str
    """As it was asked for, made absolute: for messages."""
    folders: tuple[str, ...]
    """The folders it may read further files from."""


class Missing(NamedTuple):
    """A schema that cannot be had, why, and what to do about it."""

    code: Code
    message: str
    hint: str | None = None


class SchemaLocator:
    """Finds schemas for one run."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._damage: dict[tuple[str, str], str | None] = {}
        """What is wrong with each stored schema that was looked up, by folder and name: looked at once a run."""
        self._located: dict[Question, tuple[Located | Missing, str]] = {}
        self._folders: dict[str, str] = {}
        """The absolute paths of the folders of documents, as they are written."""
        self._allowed = tuple(str(Path(folder).resolve()) for folder in settings.allow)
        self.notes = Dependencies()
        """What the verdict in the making rests on; to be set anew for each document."""

    def forget(self) -> None:
        """Looks for all schemas anew from now on."""
        self._damage.clear()
        self._located.clear()
        for name in ("stores", "catalogs"):
            self.__dict__.pop(name, None)

    @cached_property
    def stores(self) -> "Stores":
        """The project's store and the user's."""
        from teikit.validation.store.store import Stores

        return Stores.of_project(self.settings.root)

    @cached_property
    def catalogs(self) -> "Catalogs":
        """The catalogues of the project, of the settings and of the environment."""
        from teikit.validation.store.catalog import Catalogs

        return Catalogs.of_project(self.settings.root, self.settings.catalogs)

    def locate(self, association: Association, document: str) -> Located | Missing:
        """The file that an association of a document means; one that was found is not looked for again."""
        address, base, folder = association.address, association.base, self._folder(document)
        if base and address and address[0] not in "#?":
            # all documents of a folder ask the same
            base = base[: base.rfind("/") + 1]
        question = ("locate", address, association.said_by, base or "", association.public_id or "", folder)
        known = self._located.get(question)
        if known is None:
            found = self._locate(association, Path(document))
            known = found, digest_of(repr(found))
            if isinstance(found, Located):
                self._located[question] = known
        self.notes.note(question, known[1])
        return known[0]

    def _folder(self, document: str) -> str:
        """The folder of a document, as an absolute path."""
        written = os.path.dirname(document)
        known = self._folders.get(written)
        if known is None:
            known = self._folders[written] = str(Path(document).absolute().parent)
        return known

    def holds(self, question: Question, answer: object) -> bool:
        """Whether a question that was noted, here or in an earlier run, still has its answer."""
        match question:
            case ("locate", address, said_by, base, public_id, folder):
                wish = Association(address, None, said_by, base or None, public_id=public_id or None)
                return answer == digest_of(repr(self._locate(wish, Path(folder, "document"))))
            case ("read", uri, *folders):
                try:
                    return answer == digest(self._read(uri, tuple(folders))).hex()
                except (OSError, ValueError):
                    return answer == "none"
            case ("entity", _, public_id):
                mapped = self.catalogs.resolve(public_id) if public_id else None
                return answer == (str(mapped) if mapped is not None and mapped.is_file() else "none")
            case ("copy", uri):
                return answer == str(self.local_copy(uri))
        return False

    def _locate(self, association: Association, document: Path) -> Located | Missing:
        if association.address == BUNDLED:
            return _bundled()
        mapped = self.catalogs.resolve(association.public_id) if association.public_id else None
        if mapped is not None and mapped.is_file():
            return Located(mapped, association.address, (str(mapped.resolve().parent), *self._allowed))
        address = urldefrag(association.address).url
        trusted = association.said_by == BY_COMMAND
        if not is_remote(address) and association.base is not None:
            address = urljoin(association.base, address)
        if is_remote(address):
            return self._remote(address)
        try:
            path = file_path(address)
        except ValueError as error:
            return Missing(codes.SCHEMA_REFUSED, str(error))
        folders = self.document_folders(document)
        if not trusted and not is_allowed(path, folders):
            return Missing(
                codes.SCHEMA_REFUSED,
                f"the schema {association.address} lies outside the project, so it is not read",
                f"if that is meant: --allow {path.parent}",
            )
        if not path.is_file():
            return self._elsewhere(association, address, path)
        if not trusted and (kept := self.stores.by_path(path)) is not None:
            # the user may look at a file that was changed; all others get what was locked
            stored = self._stored(kept)
            if isinstance(stored, Missing):
                return stored
        own = str(path.resolve().parent)
        return Located(path, association.address if trusted else address, (*folders, own))

    def _elsewhere(self, association: Association, address: str, path: Path) -> Located | Missing:
        """A file that is not there: a name of the store, an entry of a catalogue, another spelling of the path."""
        name = association.address
        may_be_a_name = association.said_by in BY_THE_USER
        if may_be_a_name and (found := self.stores.by_name(name)) is not None:
            return self._stored(found)
        if (mapped := self.catalogs.resolve(address)) is not None and mapped.is_file():
            return Located(mapped, address, (str(mapped.resolve().parent), *self._allowed))
        if (literal := Path(unquote(str(path)))) != path and literal.is_file():
            return Located(literal, address, (str(literal.resolve().parent), *self._allowed))
        if may_be_a_name and self.stores.is_known(name):
            return Missing(
                codes.SCHEMA_NOT_STORED, f"the schema {name} is not stored here", f"teikit schema add {name}"
            )
        what = "a folder" if path.is_dir() else "missing"
        return Missing(codes.SCHEMA_MISSING, f"the schema {name} is {what}: {path}")

    def _remote(self, address: str) -> Located | Missing:
        if (mapped := self.catalogs.resolve(address)) is not None:
            if is_remote(str(mapped)):
                return self._remote(str(mapped))
            if mapped.is_file():
                return Located(mapped, address, (str(mapped.resolve().parent), *self._allowed))
        if (found := self.stores.by_url(address)) is not None:
            return self._stored(found)
        return Missing(
            codes.SCHEMA_NOT_STORED,
            f"the schema {address} is not stored here, and nothing is fetched unasked",
            f"teikit schema add {address}",
        )

    def _stored(self, found: "Stored") -> Located | Missing:
        key = (str(found.folder), found.schema.name)
        if key not in self._damage:
            self._damage[key] = found.damage()
        if (reason := self._damage[key]) is not None:
            return Missing(
                codes.SCHEMA_CHANGED,
                f"the stored schema {found.schema.url} is not what schemas.lock says: {reason}",
                f"teikit schema update {found.schema.name}",
            )
        return Located(found.path, found.schema.url, (str(found.folder.resolve()), *self._allowed))

    def document_folders(self, document: Path) -> tuple[str, ...]:
        """The folders that a document may name files in."""
        return (*default_folders(document, self.settings.root), *self._allowed)

    def local_copy(self, uri: str) -> Path | None:
        """The file that stands for a URL of another computer: from a catalogue or the store."""
        located = self._remote(uri) if is_remote(uri) else None
        return located.path if isinstance(located, Located) else None

    def read(self, uri: str, folders: tuple[str, ...], notes: Dependencies | None = None) -> bytes:
        """The bytes at an address that a schema names; the resolver of the engines. It is noted in ``notes``, or as
        what the document in hand rests on.

        Raises :class:`AccessRefused` (an ``OSError``) for what may not be read, ``OSError`` for what cannot.
        """
        question = ("read", uri, *folders)
        notes = self.notes if notes is None else notes
        try:
            data = self._read(uri, folders)
        except (OSError, ValueError):
            notes.note(question, "none")
            raise
        notes.note(question, digest(data).hex())
        return data

    def _read(self, uri: str, folders: tuple[str, ...]) -> bytes:
        if is_remote(uri):
            located = self._remote(uri)
            if isinstance(located, Missing):
                raise AccessRefused(f"{located.message}; {located.hint}" if located.hint else located.message)
            return located.path.read_bytes()
        path = file_path(uri)
        if not is_allowed(path, folders):
            raise AccessRefused("the file lies outside the project and the schema's folder")
        return path.read_bytes()

    def read_entity(self, uri: str, public_id: str | None, folders: tuple[str, ...]) -> bytes:
        """The bytes of an external entity, or of a part of a DTD. Raises what :meth:`read` raises."""
        mapped = self.catalogs.resolve(public_id) if public_id else None
        is_mapped = mapped is not None and mapped.is_file()
        self.notes.note(("entity", uri, public_id or ""), str(mapped) if is_mapped else "none")
        if mapped is not None and is_mapped:
            self.notes.note(("file", str(mapped)), content_answer(str(mapped)))
            return mapped.read_bytes()
        return self.read(uri, folders)


def _bundled() -> Located | Missing:
    from teikit import bundled

    # the layer loads it from the package, which may be an archive; the path is for messages only
    return Located(Path(BUNDLED), f"{bundled.SCHEMA} (bundled with teikit)", ())
