"""Gives users new passcodes for the voice portal, and writes them to a file that only its owner can read."""

import re

from care import Care, reason_of
from kit import Row, Step, perform_rows, read_csv, start
from odins_spear.exceptions import OSApiResponseError
from shared.passcodes import PasscodeFile, make_passcode, own_numbers_of

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

    def run() -> None:
        passcode = make_passcode(rules[place], own_numbers_of(profile))
        file.add(user, passcode, "planned")
        # Its own method refuses passcodes of more than 6 digits.
        body = {"userId": user, "newPasscode": passcode}
        care.call(care.api._requester.put, "/users/portal-passcode", data=body)
        file.add(user, passcode, "set")

    return [Step("sets a new passcode", run)]


def rules_of(care: Care, provider: str, group: str) -> dict:
    """A group says whose rules are in force. A login that may not read those uses what the group shows of them."""
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


start(
    "Gives users new passcodes for the voice portal, and writes them to a file.",
    {"users": "CSV with the column userId", "out": "file for the passcodes"},
    perform,
)
