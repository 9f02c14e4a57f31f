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
