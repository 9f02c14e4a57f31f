"""Names of services. It makes no call. The other side has it in src/odin/logic."""

from kit import known_names


def no_service(service: str, services: list[str]) -> Exception:
    return ValueError(f"the group of the user has no service {service}. {known_names('service', services, service)}")
