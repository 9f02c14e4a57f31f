"""The undo record. It makes no call. The other side has it in src/kit."""

import fcntl
import json
import os
from contextlib import contextmanager
from datetime import datetime, timezone


class UsageError(Exception):
    """What the person who starts a job must put right. Nothing was changed."""


def is_so(now, wanted) -> bool:
    """Whether something is in a wanted state. Of an object, only the wanted fields count."""
    if isinstance(wanted, dict):
        return isinstance(now, dict) and all(is_so(now.get(name), value) for name, value in wanted.items())
    if isinstance(wanted, list):
        return isinstance(now, list) and len(now) == len(wanted) and all(map(is_so, now, wanted))
    return not isinstance(now, (dict, list)) and text_of(now) == text_of(wanted)


def text_of(value) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


@contextmanager
def locked(path: str | None, dry_run: bool):
    """Keeps other runs of this machine from a file. The system ends the lock of a run that was killed."""
    if path is None or dry_run:
        yield
        return
    try:
        # A symbolic link names the same file, so it has the same lock.
        descriptor = os.open(f"{os.path.realpath(path)}.lock", os.O_WRONLY | os.O_CREAT, 0o600)
    except OSError as error:
        raise UsageError(f"{path} cannot be written ({error.strerror})") from error
    with os.fdopen(descriptor, "w"):
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UsageError(f"{path} is in use by another run. Wait until it ends") from None
        # The file stays, because a run that has just opened it would lock a file that nobody else sees.
        yield


class Record:
    """Notes each change before it is made, as lines of JSON that only their owner can read."""

    def __init__(self, path: str, job: str) -> None:
        self._path, self._job, self._of, self._is_begun = path, job, None, False
        text = ""
        self._is_there = os.path.exists(path)
        if self._is_there:
            with open(path, encoding="utf-8") as file:
                text = file.read()
        # A line that a killed job did not finish is cut off. Its change was never made.
        self._whole = text[: text.rfind("\n") + 1]
        if not '{"at": "'.startswith(text[len(self._whole) :][:8]):
            raise UsageError(f"{path} is no file of this job, so it stays as it is. Name another file")
        self._entries = [self._entry_of(line, at + 1) for at, line in enumerate(self._whole.splitlines())]

    def _entry_of(self, line: str, number: int) -> dict:
        try:
            entry = json.loads(line)
            entry["label"], entry["what"], entry["key"], entry["before"]
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{self._path}:{number} is no entry of an undo record") from error
        if entry["job"] != self._job:
            raise UsageError(f"{self._path}:{number} is of the job {entry['job']}, and {self._job} cannot undo it")
        return entry

    def assert_there(self) -> None:
        if not self._is_there:
            raise UsageError(f"{self._path} cannot be read")

    def take(self, organisation: str) -> None:
        """Another organisation may have a user with the same id."""
        other = next((entry["of"] for entry in self._entries if entry["of"] != organisation), None)
        if other is not None:
            raise UsageError(f"{self._path} is of {other}, and this is {organisation}")
        self._of = organisation

    def add(self, label: str, change) -> None:
        entry = {"at": datetime.now(timezone.utc).isoformat(), "job": self._job, "of": self._of, "label": label}
        entry.update(what=change.what, key=change.key, before=change.before, after=change.after)
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            if not self._is_begun:
                os.fchmod(file.fileno(), 0o600)
                file.truncate(len(self._whole.encode()))
            file.write(json.dumps(entry) + "\n")
            file.flush()
            os.fsync(file.fileno())
        self._is_begun = True

    def plan_of_undo(self, job, row, step):
        """Brings each thing back to the state before its first change, the last changed thing first."""
        histories: dict[str, list[dict]] = {}
        for entry in reversed(self._entries):
            histories.setdefault(json.dumps(entry["key"], sort_keys=True), []).append(entry)

        def steps(client, history: list[dict]) -> list:
            last, first = history[0], history[-1]
            now = job.read(client, last["key"]) if job.read else None
            if now is not None:
                if is_so(now, first["before"]):
                    return []
                if not any(is_so(now, entry[name]) for entry in history for name in ("before", "after")):
                    raise ValueError("somebody changed it since, so it stays as it is")
            write = lambda: job.write(client, last["key"], first["before"])  # noqa: E731
            return [step(words_of(history), write)]

        def plan(client, given):
            # Several things may have one label, so each line says what it undoes.
            return [row(one[0]["label"], lambda one=one: steps(client, one), words_of(one)) for one in histories.values()]

        return plan


def words_of(history: list[dict]) -> str:
    """All changes of a history in words. One write undoes them."""
    return f"undoes: {', '.join(dict.fromkeys(entry['what'] for entry in history))}"
