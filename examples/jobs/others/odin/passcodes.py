"""Passcodes that the rules of a group accept."""

import re
import secrets

from care import Care
from odins_spear.exceptions import OSApiResponseError

USUAL = 6


def make_passcode(care: Care, profile: dict, known: dict) -> str:
    """Meets every rule that a group can have, so only the length depends on the rules. They are read once for each group."""
    place = profile["serviceProviderId"], profile["groupId"]
    if place not in known:
        known[place] = rules_of(care, *place)
    length = min(max(known[place].get("minCodeLength", USUAL), USUAL), known[place].get("maxCodeLength", 30))
    own = [re.sub(r"\D", "", str(profile.get(name) or "")) for name in ("phoneNumber", "extension")]
    while True:
        # A spreadsheet removes zeros at the start.
        passcode = str(secrets.randbelow(9) + 1) + "".join(str(secrets.randbelow(10)) for _ in range(length - 1))
        steps = [abs(int(one) - int(next)) for one, next in zip(passcode, passcode[1:])]
        is_hard = not re.search(r"(\d+)\1", passcode) and all(step > 1 for step in steps)
        forms = (passcode, passcode[::-1])
        is_own = any(form in number or number in form for number in own if number for form in forms)
        if is_hard and not is_own:
            return passcode


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
