"""Switches a service on for a list of users, and assigns it to those who lack it."""

from care import Care, odin_job, rows_of
from kit import Change, Row, read_csv, start_job
from logic.services import no_service


def plan(care: Care, given) -> list[Row]:
    users = read_csv(given.users, ["userId"])
    return [Row(label, lambda user=cells["userId"]: steps_for(care, user, given.service)) for label, cells in users]


def steps_for(care: Care, user: str, service: str) -> list[Change]:
    is_assigned = has(care, user, service)
    if not is_assigned:
        services = names_in(care.call(care.api.services.get_user_services, user))
        if service not in services:
            raise no_service(service, services)
    is_active = switch_of(care, user, service) if is_assigned else False
    # A service without a switch is not off.
    before, key = is_active in (True, None), {"userId": user, "service": service}
    return [
        Change("assigns the service", key, {"isAssigned": is_assigned}, {"isAssigned": True}),
        Change("switches it on", key, {"isActive": before}, {"isActive": True}),
    ]


def read(care: Care, key: dict) -> dict:
    user, service = key["userId"], key["service"]
    is_assigned = has(care, user, service)
    return {"isAssigned": is_assigned, "isActive": switch_of(care, user, service) if is_assigned else None}


def write(care: Care, key: dict, state: dict) -> None:
    user, service, now = key["userId"], key["service"], read(care, key)
    # A service from a pack is not assigned again, because that would use a second licence.
    if state.get("isAssigned") not in (None, now["isAssigned"]):
        care.call(care.api.services.put_user_services, user, services=[service], assigned=state["isAssigned"])
    # Many services are on after the assignment.
    if "isActive" in state and now["isActive"] not in (None, state["isActive"]):
        care.call(care.api.services.put_user_service_settings, user, {service: {"isActive": state["isActive"]}})


def has(care: Care, user: str, service: str) -> bool:
    return service in names_in(care.call(care.api.services.get_user_services_assigned, user))


def names_in(answer: dict) -> list[str]:
    return [row["serviceName"] for row in rows_of(answer["userServices"])]


def switch_of(care: Care, user: str, service: str) -> bool | None:
    """The list of services may disagree with the settings, so the settings decide. A switch may be a text."""
    settings = care.call(care.api.services.get_user_service_settings, user).get(service)
    is_active = settings.get("isActive") if isinstance(settings, dict) else None
    return None if is_active is None else str(is_active).lower() == "true"


start_job(
    "Switches a service on for a list of users.",
    {"users": "CSV with the column userId", "service": "name of the service"},
    odin_job(plan, write, read),
)
