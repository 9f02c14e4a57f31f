"""Sets which classes of calls a department may dial, and may forward calls to."""

from typing import NamedTuple

from care import Care, odin_job, rows_of
from kit import Change, Row, start_job
from logic.classes import in_words, members_in, wanted_by


class Plan(NamedTuple):
    about: str
    path: str
    open: object
    closed: object


# Users could forward calls to a class that they must not dial, so the job sets both plans.
PLANS = {
    "originating": Plan("dials", "calling-plans/outgoing/originating", "Allow", "Disallow"),
    "redirecting": Plan("forwards", "calling-plans/outgoing/redirecting", True, False),
}


def plan(care: Care, given) -> list[Row]:
    wanted = wanted_by(given.deny, given.allow)
    users = rows_of(care.call(care.api.users.get_users, given.sp, given.group, extended=True))
    members = members_in(users, given.department)
    inherited = {kind: inherited_by(care, kind, given) for kind in PLANS}
    assert_known(wanted, inherited["originating"])
    return [
        Row(user, lambda user=user: [change_of(care, user, kind, of_group, wanted) for kind, of_group in inherited.items()])
        for user in members
    ]


def inherited_by(care: Care, kind: str, given) -> dict:
    """A department without values of its own has the default of the group."""
    # odins_spear has no method for calling plans.
    place = {"serviceProviderId": given.sp, "groupId": given.group}
    rows = rows_of(care.call(care.api._requester.get, f"/groups/{PLANS[kind].path}", params=place)["departments"])

    def name_of(row: dict):
        return row["department"]["name"] if isinstance(row.get("department"), dict) else None

    own = [row for row in rows if name_of(row) == given.department]
    default = [row for row in rows if name_of(row) is None]
    return next((row["permissions"] for row in own + default), {})


def assert_known(wanted: dict[str, bool], known: dict) -> None:
    for name in wanted:
        if name not in known:
            raise ValueError(f'there is no class "{name}". The classes are {", ".join(known)}')


def change_of(care: Care, user: str, kind: str, inherited: dict, wanted: dict[str, bool]) -> Change:
    """Own values that are not in force may be older and more open, so all other classes stay as they are."""
    key = {"userId": user, "kind": kind}
    own, plan = read(care, key), PLANS[kind]
    in_force = {**inherited, **own["userPermissions"]} if own["useCustomSettings"] else inherited
    values = {name: plan.open if is_open else plan.closed for name, is_open in wanted.items()}
    is_in_force = all(str(in_force.get(name)) == str(value) for name, value in values.items())
    after = own if is_in_force else {"useCustomSettings": True, "userPermissions": {**in_force, **values}}
    return Change(in_words(plan.about, wanted), key, own, after)


def read(care: Care, key: dict) -> dict:
    path = f"/users/{PLANS[key['kind']].path}"
    own = care.call(care.api._requester.get, path, params={"userId": key["userId"]})
    return {"useCustomSettings": own["useCustomSettings"], "userPermissions": own["userPermissions"] or {}}


def write(care: Care, key: dict, own: dict) -> None:
    path = f"/users/{PLANS[key['kind']].path}"
    care.call(care.api._requester.put, path, data={"userId": key["userId"], **own})


start_job(
    "Sets which classes of calls a department may dial, and may forward calls to.",
    {
        "sp": "service provider or enterprise",
        "group": "group",
        "department": "name of the department",
        "deny": "classes to close, with commas between them (optional)",
        "allow": "classes to open (optional)",
    },
    odin_job(plan, write, read),
)
