"""The file that keeps new passcodes. It makes no call. The other side has it in src/odin/logic."""

import csv
import os

from kit import UsageError

HEADER = ["userId", "passcode", "state"]


class PasscodeFile:
    """`planned` is written before a passcode is sent, and `set` after the platform accepted it. The last line of a user counts."""

    def __init__(self, path: str) -> None:
        self._path, self._is_begun = path, False
        text = ""
        if os.path.exists(path):
            with open(path, encoding="utf-8", newline="") as file:
                text = file.read()
        # A line that a killed job did not finish is cut off. Its passcode was never sent.
        self._whole = text[: text.rfind("\n") + 1]
        header, *lines = list(csv.reader(self._whole.splitlines())) or [HEADER]
        if header != HEADER:
            raise UsageError(f"{path} has other columns than {','.join(HEADER)}")
        self._states = {user: state for user, _, state in lines}

    def is_set(self, user: str) -> bool:
        return self._states.get(user) == "set"

    def add(self, user: str, passcode: str, state: str) -> None:
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8", newline="") as file:
            if not self._is_begun:
                os.fchmod(file.fileno(), 0o600)
                file.truncate(len(self._whole.encode()))
            lines = csv.writer(file, lineterminator="\n")
            if not self._is_begun and self._whole == "":
                lines.writerow(HEADER)
            lines.writerow([user, passcode, state])
            file.flush()
            os.fsync(file.fileno())
        self._is_begun = True
        self._states[user] = state
