"""Switches a service on for a list of users, and assigns it to those who lack it."""

from care import Care, reason_of, rows_of
from kit import Row, Step, perform_rows, read_csv, start


def perform(given) -> int:
    care = Care(given.odin_url)
    users = [(label, cells["userId"].strip()) for label, cells in read_csv(given.users, ["userId"])]
    rows = [Row(label, lambda user=user: steps_for(care, user, given.service)) for label, user in users]
    return perform_rows(rows, given.dry_run, reason_of)


def steps_for(care: Care, user: str, service: str) -> list[Step]:
    services = care.api.services
    had = care.call(services.get_user_services_assigned, user)["userServices"]
    switch_on = Step("switches it on", lambda: activate(care, user, service))
    # A service from a pack is not assigned again, because that would use a second licence.
    if names(had, service):
        return [switch_on] if is_off(care, user, service) else []
    if not names(care.call(services.get_user_services, user)["userServices"], service):
        raise ValueError(f"the group of the user has no service {service}")
    assign = Step("assigns the service", lambda: care.call(services.put_user_services, user, services=[service]))
    return [assign, switch_on]


def activate(care: Care, user: str, service: str) -> None:
    if is_off(care, user, service):
        care.call(care.api.services.put_user_service_settings, user, {service: {"isActive": True}})


def is_off(care: Care, user: str, service: str) -> bool:
    settings = care.call(care.api.services.get_user_service_settings, user).get(service)
    return isinstance(settings, dict) and str(settings.get("isActive")).lower() == "false"


def names(services, name: str) -> bool:
    return any(row["serviceName"] == name for row in rows_of(services))


start(
    "Switches a service on for a list of users.",
    {"users": "CSV with the column userId", "service": "name of the service"},
    perform,
)
