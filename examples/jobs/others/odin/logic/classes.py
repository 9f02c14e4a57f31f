"""Classes of calls. It makes no call. The other side has it in src/odin/logic."""

from kit import UsageError, known_names


def wanted_by(deny: str | None, allow: str | None) -> dict[str, bool]:
    closed, opened = ([name.strip() for name in (flag or "").split(",") if name.strip()] for flag in (deny, allow))
    if not closed and not opened:
        raise UsageError("--deny LIST or --allow LIST is missing")
    both = next((name for name in closed if name in opened), None)
    if both is not None:
        raise UsageError(f"{both} is in --deny and in --allow")
    return {**dict.fromkeys(closed, False), **dict.fromkeys(opened, True)}


def members_in(users: list[dict], wanted: str) -> list[str]:
    department = {user["userId"]: (user.get("department") or {}).get("name") for user in users}
    members = [user for user, name in department.items() if name == wanted]
    if not members:
        known = [name for name in department.values() if name]
        raise UsageError(f"nobody is in the department {wanted}. {known_names('department', known, wanted)}")
    return members


def in_words(about: str, wanted: dict[str, bool]) -> str:
    """A change of a plan, for a result line."""
    return f"{about} {', '.join(f'{name}: ' + ('yes' if is_open else 'no') for name, is_open in wanted.items())}"
