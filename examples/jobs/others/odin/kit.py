"""What all jobs share: the command line, files and result lines. It makes no call. The other side has it in src/kit."""

import argparse
import csv
import os
import sys
from typing import Callable, Iterable, NamedTuple


class UsageError(Exception):
    """What the person who starts a job must put right. Nothing was changed."""


class Step(NamedTuple):
    """A write that a row still needs."""

    what: str
    run: Callable[[], object]


class Row(NamedTuple):
    """Something that a job brings into a state."""

    label: str
    steps: Callable[[], list[Step]]


def read_csv(path: str, needed: list[str]) -> Iterable[tuple[str, dict[str, str]]]:
    """Yields the label and the cells of each row."""
    name = os.path.basename(path)
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [column for column in needed if column not in (reader.fieldnames or [])]
            if missing:
                raise UsageError(f"{name}:1: the column {', '.join(missing)} is missing")
            for cells in reader:
                empty = [column for column in needed if not (cells[column] or "").strip()]
                if empty:
                    raise UsageError(f"{name}:{reader.line_num}: {empty[0]} is empty")
                yield f"{name}:{reader.line_num} {cells[needed[0]]}", cells
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror})") from error


def start(about: str, flags: dict[str, str], perform: Callable[[argparse.Namespace], int]) -> None:
    """Reads the command line, and ends with the exit code: 0 if all went well, 1 if a row failed, 2 if it could not begin."""
    parser = argparse.ArgumentParser(description=about)
    for name, text in {"odin-url": "host of the instance", **flags}.items():
        parser.add_argument(f"--{name}", help=text, required=not text.endswith("(optional)"))
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


def perform_rows(rows: Iterable[Row], dry_run: bool, reason_of: Callable[[Exception], str]) -> int:
    """Performs rows one by one. One that fails does not stop the others."""
    is_whole = True
    for label, steps_of in rows:
        made: list[str] = []
        try:
            steps = steps_of()
            if dry_run and steps:
                print(f"{label}: to do ({', '.join(step.what for step in steps)})")
                continue
            for step in steps:
                step.run()
                made.append(step.what)
            print(f"{label}: {'done (' + ', '.join(made) + ')' if made else 'already so'}")
        except Exception as error:  # noqa: BLE001, because a row must not stop the others
            is_whole = False
            print(f"{label}: failed: {reason_of(error)}")
    return 0 if is_whole else 1
