"""Gives users new passcodes for the voice portal, and writes them to a file that only its owner can read."""

import csv
import os
import re
import secrets

from care import Care, reason_of
from kit import Row, Step, UsageError, perform_rows, read_csv, start
from odins_spear.exceptions import OSApiResponseError

HEADER = ["userId", "passcode", "state"]
USUAL = 6


class PasscodeFile:
    """`planned` is written before the platform gets a passcode, and `set` after it took it. The last line of a user holds."""

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


def perform(given) -> int:
    file = PasscodeFile(given.out)
    care, rules = Care(given.odin_url), {}
    users = [(label, cells["userId"].strip()) for label, cells in read_csv(given.users, ["userId"])]
    rows = [Row(label, lambda user=user: steps_for(care, user, file, rules)) for label, user in users]
    return perform_rows(rows, given.dry_run, reason_of)


def steps_for(care: Care, user: str, file: PasscodeFile, rules: dict) -> list[Step]:
    # A passcode cannot be read back, so the file says who has a new one.
    if file.is_set(user):
        return []
    care.call(care.api.users.get_user_portal_passcode, user)  # refused for a user without a voice portal
    profile = care.call(care.api.users.get_user_by_id, user)
    place = profile["serviceProviderId"], profile["groupId"]
    if place not in rules:
        rules[place] = rules_of(care, *place)
    own = [re.sub(r"\D", "", str(profile.get(name) or "")) for name in ("phoneNumber", "extension")]

    def run() -> None:
        passcode = make_passcode(rules[place], own)
        file.add(user, passcode, "planned")
        # Its own method refuses passcodes of more than 6 digits.
        body = {"userId": user, "newPasscode": passcode}
        care.call(care.api._requester.put, "/users/portal-passcode", data=body)
        file.add(user, passcode, "set")

    return [Step("sets a new passcode", run)]


def rules_of(care: Care, provider: str, group: str) -> dict:
    """A group says whose rules are in force. A login that may not read those takes what the group shows of them."""
    get = care.api._requester.get
    of_group = care.call(get, "/groups/passcode-rules", params={"serviceProviderId": provider, "groupId": group})
    try:
        if of_group.get("useRuleLevel") == "Service Provider":
            return care.call(get, "/service-providers/passcode-rules", params={"serviceProviderId": provider})
        if of_group.get("useRuleLevel") == "System":
            return care.call(get, "/system/passcode-rules")
    except OSApiResponseError as error:
        if not re.search(r" 40[13]: ", str(error)):
            raise
    return of_group


def make_passcode(rules: dict, own: list[str]) -> str:
    """Meets every rule that a group can have, so only the length depends on the rules."""
    length = min(max(rules.get("minCodeLength", USUAL), USUAL), rules.get("maxCodeLength", 30))
    while True:
        # A spreadsheet removes zeros at the start.
        passcode = str(secrets.randbelow(9) + 1) + "".join(str(secrets.randbelow(10)) for _ in range(length - 1))
        steps = [abs(int(one) - int(next)) for one, next in zip(passcode, passcode[1:])]
        is_hard = not re.search(r"(\d+)\1", passcode) and all(step > 1 for step in steps)
        forms = (passcode, passcode[::-1])
        is_own = any(form in number or number in form for number in own if number for form in forms)
        if is_hard and not is_own:
            return passcode


start(
    "Gives users new passcodes for the voice portal, and writes them to a file.",
    {"users": "CSV with the column userId", "out": "file for the passcodes"},
    perform,
)
