"""Finds who has telephone numbers, in all that the login sees. It only reads."""

import csv
import re
import sys

from care import Care, reason_of, rows_of
from kit import UsageError, start

COLUMNS = ["number", "owner", "name", "kind", "extension", "department", "group", "serviceProvider"]


def perform(given) -> int:
    wanted = [number.strip() for number in given.numbers.split(",")]
    bad = next((number for number in wanted if not re.fullmatch(r"\+?(?:[\s().-]*\d){3,15}", number)), None)
    if bad is not None:
        raise UsageError(f'--numbers: "{bad}" is no telephone number of at least 3 digits')
    care = Care(given.odin_url)
    session = care.call(care.api.session.get_session)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow([*COLUMNS, "failed"])
    is_whole = True
    for number in wanted:
        try:
            owners = owners_of(care, session, number)
            if not owners:
                raise ValueError("no number of this login ends like this")
            out.writerows(row_of(owner) for owner in owners)
        except Exception as error:  # noqa: BLE001, because a number must not stop the others
            is_whole = False
            out.writerow([number, *[""] * (len(COLUMNS) - 1), reason_of(error)])
    return 0 if is_whole else 1


def digits_of(number: str) -> str:
    return re.sub(r"\D", "", number)


def search(care: Care, session: dict, number: str) -> list[dict]:
    dns, digits = care.api.dns, digits_of(number)
    provider, group = session.get("serviceProviderId"), session.get("groupId")
    # Lists write +1-8135551003, so a search for the last digits finds a number in each of its forms.
    part = {"dn": digits[-7:], "filter_type": "contains"}
    if provider and group:
        return rows_of(care.call(dns.get_group_dn_search, provider, group, **part))
    if provider:
        return rows_of(care.call(dns.get_service_provider_dn_search, provider, **part))
    if number.startswith("+"):
        return rows_of(care.call(dns.get_system_dn_search, digits))
    # The search of the system finds whole numbers only.
    providers = rows_of(care.call(care.api.service_providers.get_service_providers))
    ids = [provider["serviceProviderId"] for provider in providers]
    return [row for id in ids for row in rows_of(care.call(dns.get_service_provider_dn_search, id, **part))]


def owners_of(care: Care, session: dict, number: str) -> list[dict]:
    rows = search(care, session, number)
    return [row for row in rows if digits_of(row["phoneNumbers"]).endswith(digits_of(number))]


def row_of(owner: dict) -> list[str]:
    def text(name: str) -> str:
        return "" if owner.get(name) is None else str(owner[name])

    name = " ".join(part for part in (text("firstName"), text("lastName")) if part) or "nobody"
    rest = ("userType", "extension", "department", "groupId", "serviceProviderId")
    cells = [text("phoneNumbers"), text("userId"), name, *map(text, rest), ""]
    return [f"'{cell}" if re.match(r"(?!\+?\d+$)[=+\-@\t\r]", cell) else cell for cell in cells]


start("Finds who has telephone numbers.", {"numbers": "numbers, with commas between them"}, perform)
