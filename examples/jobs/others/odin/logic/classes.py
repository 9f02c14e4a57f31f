"""Classes of calls. It makes no call. The other side has it in src/odin/shared."""

from kit import UsageError


def inherited_by(department: str, rows: list[dict]) -> dict:
    """A department without values of its own has the default of the group."""

    def name_of(row: dict):
        return row["department"]["name"] if isinstance(row.get("department"), dict) else None

    own = [row for row in rows if name_of(row) == department]
    default = [row for row in rows if name_of(row) is None]
    return next((row["permissions"] for row in own + default), {})


def wanted_by(deny: str | None, allow: str | None, known: dict) -> dict[str, bool]:
    closed, opened = ([name.strip() for name in (flag or "").split(",") if name.strip()] for flag in (deny, allow))
    if not closed and not opened:
        raise UsageError("--deny LIST or --allow LIST is missing")
    for name in closed + opened:
        if name not in known:
            raise UsageError(f'there is no class "{name}". The classes are {", ".join(known)}')
        if name in closed and name in opened:
            raise UsageError(f"{name} is in --deny and in --allow")
    return {**dict.fromkeys(closed, False), **dict.fromkeys(opened, True)}


def members_in(users: list[dict], wanted: str) -> list[str]:
    department = {user["userId"]: (user.get("department") or {}).get("name") for user in users}
    members = [user for user, name in department.items() if name == wanted]
    if not members:
        known = ", ".join(sorted({name for name in department.values() if name})) or "none"
        raise UsageError(f"nobody is in the department {wanted}. The departments are {known}")
    return members


def change_of(plan, inherited: dict, own: dict, wanted: dict[str, bool]) -> tuple[str, dict] | None:
    """Own values that are not in force may be older and more open, so all other classes stay as they are."""
    in_force = {**inherited, **(own["userPermissions"] or {})} if own["useCustomSettings"] else inherited
    values = {name: plan.open if is_open else plan.closed for name, is_open in wanted.items()}
    differing = {name: value for name, value in values.items() if str(in_force.get(name)) != str(value)}
    if not differing:
        return None
    listed = ", ".join(f"{name}: {'yes' if wanted[name] else 'no'}" for name in differing)
    return f"{plan.about} {listed}", {**in_force, **differing}
