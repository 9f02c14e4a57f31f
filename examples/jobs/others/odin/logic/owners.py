"""Numbers and their owners. It makes no call. The other side has it in src/odin/shared."""

import re

from kit import UsageError

COLUMNS = ["number", "owner", "name", "kind", "extension", "department", "group", "serviceProvider"]


def numbers_in(text: str) -> list[str]:
    numbers = [number.strip() for number in text.split(",")]
    bad = next((number for number in numbers if not re.fullmatch(r"\+?(?:[\s().-]*\d){3,15}", number)), None)
    if bad is not None:
        raise UsageError(f'--numbers: "{bad}" is no telephone number of at least 3 digits')
    return numbers


def digits_of(number: str) -> str:
    return re.sub(r"\D", "", number)


def last_digits_of(number: str) -> str:
    """Lists write +1-8135551003, so a search for the last digits finds a number in each of its forms."""
    return digits_of(number)[-7:]


def row_of(owner: dict) -> list[str]:
    def text(name: str) -> str:
        return "" if owner.get(name) is None else str(owner[name])

    name = " ".join(part for part in (text("firstName"), text("lastName")) if part) or "nobody"
    rest = ("userType", "extension", "department", "groupId", "serviceProviderId")
    cells = [text("phoneNumbers"), text("userId"), name, *map(text, rest), ""]
    return [f"'{cell}" if re.match(r"(?!\+?\d+$)[=+\-@\t\r]", cell) else cell for cell in cells]
