"""Numbers and their owners. It makes no call. The other side has it in src/odin/logic."""

import re

from kit import UsageError

COLUMNS = ["number", "owner", "name", "kind", "extension", "department", "group", "serviceProvider"]


def numbers_in(text: str) -> list[str]:
    numbers = [number.strip() for number in text.split(",")]
    bad = next((number for number in numbers if not re.fullmatch(r"\+?(?:[\s().-]*\d){3,15}", number)), None)
    if bad is not None:
        raise UsageError(f'--numbers: "{bad}" is no telephone number of at least 3 digits')
    return numbers


def row_of(owner: dict) -> list[str]:
    def text(name: str) -> str:
        return "" if owner.get(name) is None else str(owner[name])

    name = " ".join(part for part in (text("firstName"), text("lastName")) if part) or "nobody"
    rest = ("userType", "extension", "department", "groupId", "serviceProviderId")
    cells = [text("phoneNumbers"), text("userId"), name, *map(text, rest), ""]
    return [f"'{cell}" if re.match(r"(?!\+?\d+$)[=+\-@\t\r]", cell) else cell for cell in cells]
