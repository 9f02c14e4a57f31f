"""Finds who has telephone numbers, in all that the login sees. It only reads."""

import csv
import re
import sys

from care import Care, reason_of, rows_of
from kit import instance_of, start
from logic.owners import COLUMNS, numbers_in, row_of


def perform(given) -> int:
    wanted = numbers_in(given.numbers)
    care = Care(instance_of(given))
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


def search(care: Care, session: dict, number: str) -> list[dict]:
    dns, digits = care.api.dns, digits_of(number)
    provider, group = session.get("serviceProviderId"), session.get("groupId")
    part = {"dn": last_digits_of(number), "filter_type": "contains"}
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


def digits_of(number: str) -> str:
    return re.sub(r"\D", "", number)


def last_digits_of(number: str) -> str:
    """Lists write +1-8135551003, so a search for the last digits finds a number in each of its forms."""
    return digits_of(number)[-7:]


start("Finds who has telephone numbers.", {"numbers": "numbers, with commas between them"}, perform)
