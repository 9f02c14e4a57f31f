"""Sets which classes of calls a department may dial, and may forward calls to."""

from typing import NamedTuple

from care import Care, reason_of, rows_of
from kit import Row, Step, perform_rows, start
from shared.classes import change_of, inherited_by, members_in, wanted_by


class Plan(NamedTuple):
    about: str
    path: str
    open: object
    closed: object


# Users could forward calls to a class that they must not dial, so the job sets both plans.
PLANS = [
    Plan("dials", "calling-plans/outgoing/originating", "Allow", "Disallow"),
    Plan("forwards", "calling-plans/outgoing/redirecting", True, False),
]


def perform(given) -> int:
    care = Care(given.odin_url)
    place = {"serviceProviderId": given.sp, "groupId": given.group}
    # odins_spear has no method for calling plans.
    get = care.api._requester.get
    rows = [care.call(get, f"/groups/{plan.path}", params=place)["departments"] for plan in PLANS]
    inherited = [inherited_by(given.department, of_plan) for of_plan in rows]
    wanted = wanted_by(given.deny, given.allow, inherited[0])
    users = rows_of(care.call(care.api.users.get_users, given.sp, given.group, extended=True))
    members = members_in(users, given.department)
    rows = [Row(user, lambda user=user: steps_for(care, user, inherited, wanted)) for user in members]
    return perform_rows(rows, given.dry_run, reason_of)


def steps_for(care: Care, user: str, inherited: list[dict], wanted: dict[str, bool]) -> list[Step]:
    steps = []
    for plan, of_group in zip(PLANS, inherited):
        own = care.call(care.api._requester.get, f"/users/{plan.path}", params={"userId": user})
        change = change_of(plan, of_group, own, wanted)
        if change:
            what, permissions = change
            body = {"userId": user, "useCustomSettings": True, "userPermissions": permissions}
            steps.append(Step(what, lambda plan=plan, body=body: write(care, plan, body)))
    return steps


def write(care: Care, plan: Plan, body: dict) -> None:
    care.call(care.api._requester.put, f"/users/{plan.path}", data=body)


start(
    "Sets which classes of calls a department may dial, and may forward calls to.",
    {
        "sp": "service provider or enterprise",
        "group": "group",
        "department": "name of the department",
        "deny": "classes to close, with commas between them (optional)",
        "allow": "classes to open (optional)",
    },
    perform,
)
