"""Gives users new passcodes for the voice portal, and writes them to a file that only its owner can read."""

from care import Care, odin_job
from kit import Row, Step, read_csv, start_job
from logic.passcode_file import PasscodeFile
from passcodes import make_passcode


def plan(care: Care, given) -> list[Row]:
    users, file, rules = read_csv(given.users, ["userId"]), PasscodeFile(given.out), {}
    return [Row(label, lambda user=cells["userId"]: steps_for(care, user, file, rules)) for label, cells in users]


def steps_for(care: Care, user: str, file: PasscodeFile, rules: dict) -> list[Step]:
    # A passcode cannot be read back, so the file says who has a new one.
    if file.is_set(user):
        return []
    care.call(care.api.users.get_user_portal_passcode, user)  # refused for a user without a voice portal
    passcode = make_passcode(care, care.call(care.api.users.get_user_by_id, user), rules)

    def run() -> None:
        file.add(user, passcode, "planned")
        # Its own method refuses passcodes of more than 6 digits.
        body = {"userId": user, "newPasscode": passcode}
        care.call(care.api._requester.put, "/users/portal-passcode", data=body)
        file.add(user, passcode, "set")

    return [Step("sets a new passcode", run)]


start_job(
    "Gives users new passcodes for the voice portal, and writes them to a file.",
    {"users": "CSV with the column userId", "out": "file for the passcodes"},
    odin_job(plan),
)
