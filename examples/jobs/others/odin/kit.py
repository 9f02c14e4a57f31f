"""What all jobs share: the command line, files, result lines and the undo record. It makes no call. The other side has it in src/kit."""

import argparse
import csv
import os
import re
import sys
from typing import Callable, Iterable, NamedTuple

from record import Record, UsageError, is_so, locked


class Step(NamedTuple):
    """A write that no record can undo."""

    what: str
    run: Callable[[], object]


class Change(NamedTuple):
    """A change of one thing. The job's `write` makes it, and the record keeps it first."""

    what: str
    key: dict
    before: object
    after: object


class Row(NamedTuple):
    """Something that a job brings into a state."""

    label: str
    steps: Callable[[], list]
    so: str = ""  # What its line says if nothing is left to do.


class Job(NamedTuple):
    """What a job is made of. One with `write` can be undone."""

    connect: Callable
    organisation: Callable
    reason_of: Callable[[Exception], str]
    plan: Callable
    write: Callable | None = None
    read: Callable | None = None


def read_csv(path: str, needed: list[str]) -> list[tuple[str, dict[str, str]]]:
    """Returns the label and the cells of each row."""
    name = os.path.basename(path)
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [column for column in needed if column not in (reader.fieldnames or [])]
            if missing:
                raise UsageError(f"{name}:1 lacks the column {', '.join(missing)}")
            rows, seen = [], {}
            for cells in reader:
                place = f"{name}:{reader.line_num}"
                if None in cells or None in cells.values():
                    raise UsageError(f"{place} has too many or too few cells")
                cells = {column: cell.strip() for column, cell in cells.items()}
                empty = [column for column in needed if not cells[column]]
                if empty:
                    raise UsageError(f"{place} has no {empty[0]}")
                first = cells[needed[0]]
                if first.lower() in seen:
                    raise UsageError(f"{place} repeats {first}, which is in line {seen[first.lower()]}")
                seen[first.lower()] = reader.line_num
                rows.append((f"{place} {first}", cells))
            return rows
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror})") from error


def instance_of(given) -> str:
    """An instance of Odin by its URL, for the undo record. Its URL may end in a slash, or in the path of the API."""
    return re.sub(r"(/api/v2)?/*$", "", given.odin_url, count=1)


MOST = 10  # So many names fit in a line.
NEAREST = 5  # Of more names, so many help to see a typo.


def known_names(kind: str, names: list[str], wanted: str) -> str:
    """A sentence with the names that there are. Of many names, it has those most like the wanted one."""
    known = sorted(set(names))
    if not known:
        return f"There are no {kind}s"
    if len(known) <= MOST:
        return f"The {kind}s are {', '.join(known)}"
    nearest = sorted(known, key=lambda name: -likeness(name, wanted))[:NEAREST]
    return f"Of {len(known)} {kind}s, these have the most similar names: {', '.join(nearest)}"


def likeness(one: str, other: str) -> float:
    """How many pairs of neighbouring letters two names share. 1 if all, and 0 if none."""
    some, others = ({text[at : at + 2] for at in range(len(text) - 1)} for text in (one.lower(), other.lower()))
    return 2 * len(some & others) / max(1, len(some) + len(others))


def start(about: str, flags: dict[str, str], perform: Callable[[argparse.Namespace], int]) -> None:
    """Reads the command line, and ends with the exit code: 0 if all went well, 1 if a row failed, 2 if it could not begin."""
    parser = argparse.ArgumentParser(description=about)
    is_undo = any(re.match(r"--undo(=|$)", word) for word in sys.argv[1:])
    for name, text in {"odin-url": "host of the instance", **flags}.items():
        is_needed = not text.endswith("(optional)") and (name == "odin-url" or not is_undo)
        parser.add_argument(f"--{name}", help=text, required=is_needed)
    parser.add_argument("--dry-run", action="store_true", help="says what each row needs, and changes nothing")
    given = parser.parse_args()
    try:
        for name in ("ROLLCALL_ODIN_USERNAME", "ROLLCALL_ODIN_PASSWORD"):
            if not os.environ.get(name):
                raise UsageError(f"{name} must be set in the environment")
        sys.exit(perform(given))
    except Exception as error:  # noqa: BLE001, because the job could not begin
        print(f"{parser.prog}: {error}", file=sys.stderr)
        sys.exit(2)


RECORD = {
    "record": "notes each change in this file before it is made (optional)",
    "undo": "undoes the changes that this record names, and nothing else (optional)",
}


def start_job(about: str, flags: dict[str, str], job: Job) -> None:
    """Starts a job, or the undo of its record."""

    def perform(given) -> int:
        if job.write is None:
            return perform_rows(job, job.connect(given), job.plan, given)
        path = given.undo or given.record
        if not path and not given.dry_run:
            raise UsageError("--record FILE is missing. Without it nothing can be undone")
        record = Record(path, os.path.basename(sys.argv[0])) if path else None
        with locked(path, given.dry_run):
            client = job.connect(given)
            if given.undo:
                record.assert_there()
            plan = record.plan_of_undo(job, Row, Step) if given.undo else job.plan
            if record:
                record.take(job.organisation(client, given))
            return perform_rows(job, client, plan, given, None if given.undo else record)

    start(about, {**flags, **(RECORD if job.write else {})}, perform)


def perform_rows(job: Job, client, plan: Callable, given, record: Record | None = None) -> int:
    """Performs rows one by one. One that fails does not stop the others."""
    counts = dict.fromkeys(["done", "to do", "already so", "failed"], 0)

    def tell(label: str, result: str, text: str) -> None:
        counts[result] += 1
        print(printable(f"{label}: {result}{text}"), flush=True)

    for label, steps_of, so in plan(client, given):
        made: list[str] = []
        try:
            steps = [step for step in steps_of() if isinstance(step, Step) or not is_so(step.before, step.after)]
            if given.dry_run and steps:
                tell(label, "to do", f" ({', '.join(step.what for step in steps)})")
                continue
            for step in steps:
                make(job, client, label, step, record)
                made.append(step.what)
            said = ", ".join(made) or so
            tell(label, "done" if made else "already so", f" ({said})" if said else "")
        except Exception as error:  # noqa: BLE001, because a row must not stop the others
            before = f" (done before: {', '.join(made)})" if made else ""
            tell(label, "failed", f": {job.reason_of(error)}{before}")
    print(", ".join(f"{count} {result}" for result, count in counts.items() if count) or "no rows")
    return 1 if counts["failed"] else 0


def make(job: Job, client, label: str, step: Step | Change, record: Record | None) -> None:
    if isinstance(step, Step):
        step.run()
        return
    if record:
        record.add(label, step)
    job.write(client, step.key, step.after)


def printable(text: str) -> str:
    """Characters that control a terminal or break a line become visible."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff]", lambda found: f"\\u{ord(found[0]):04x}", text)
