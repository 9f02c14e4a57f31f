"""Sets which classes of calls a department may dial, and may forward calls to."""

from typing import NamedTuple

from care import Care, reason_of, rows_of
from kit import Row, Step, UsageError, perform_rows, start
from shared.classes import inherited_by, wanted_by


class Plan(NamedTuple):
    about: str
    path: str
    open: object
    closed: object


# A class that is closed to dial and open to forward can be reached by a forward, so the job sets both plans.
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
    users = members_of(care, given)
    rows = [Row(user, lambda user=user: steps_for(care, user, inherited, wanted)) for user in users]
    return perform_rows(rows, given.dry_run, reason_of)


def members_of(care: Care, given) -> list[str]:
    users = rows_of(care.call(care.api.users.get_users, given.sp, given.group, extended=True))
    department = {user["userId"]: (user.get("department") or {}).get("name") for user in users}
    members = [user for user, name in department.items() if name == given.department]
    if not members:
        known = ", ".join(sorted({name for name in department.values() if name})) or "none"
        raise UsageError(f"nobody is in the department {given.department}. The departments are {known}")
    return members


def steps_for(care: Care, user: str, inherited: list[dict], wanted: dict[str, bool]) -> list[Step]:
    steps = []
    for plan, of_group in zip(PLANS, inherited):
        own = care.call(care.api._requester.get, f"/users/{plan.path}", params={"userId": user})
        # The values that are not in force may be older and more open, so the switch keeps those of the group.
        permissions = {**of_group, **(own["userPermissions"] or {})} if own["useCustomSettings"] else of_group
        values = {name: plan.open if is_open else plan.closed for name, is_open in wanted.items()}
        differing = {name: value for name, value in values.items() if str(permissions.get(name)) != str(value)}
        if differing:
            listed = ", ".join(f"{name}: {'yes' if wanted[name] else 'no'}" for name in differing)
            body = {"userId": user, "useCustomSettings": True, "userPermissions": {**permissions, **differing}}
            steps.append(Step(f"{plan.about} {listed}", lambda plan=plan, body=body: write(care, plan, body)))
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
