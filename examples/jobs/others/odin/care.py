"""What odins_spear leaves to its callers: repeats, a new login, and errors of every shape."""

import json
import os
import re
import time

from kit import Job, instance_of
from odins_spear import API
from odins_spear.exceptions import OSApiAuthenticationFail, OSApiResponseError

TRIES = 3
PACE_SECONDS = 300
TEMPORARY = {408, 425, 500, 502, 503, 504}
LOST = ("Lost connection to OCS", "NO_OCS_CONNECTION", "System is busy")


class Care:
    """Calls methods of odins_spear, and repeats what failed for a while. All calls here may arrive twice."""

    def __init__(self, url: str) -> None:
        self._url = url + "/api/v2"
        self._failed_logins = 0
        self.api = self._log_in()

    def _log_in(self) -> API:
        # Each row would try again, and accounts lock. The reason of a failed login is lost.
        if self._failed_logins == TRIES:
            raise OSApiAuthenticationFail("the login failed before")
        name, password = os.environ["ROLLCALL_ODIN_USERNAME"], os.environ["ROLLCALL_ODIN_PASSWORD"]
        try:
            return API(base_url=self._url, username=name, password=password)
        except OSApiAuthenticationFail:
            self._failed_logins += 1
            raise

    def call(self, method, *arguments, **named):
        faults, has_logged_in, wait, began = 0, False, 0.5, time.monotonic()
        while True:
            try:
                return method(*arguments, **named)
            except OSApiResponseError as error:
                # The status is only in the text.
                found = re.search(r" (\d{3}): ", str(error))
                status = int(found[1]) if found else 0
                if status == 401 and not has_logged_in:
                    has_logged_in = True
                    self.api = self._log_in()  # also changes the token of the methods
                    continue
                is_paced = status == 429 and time.monotonic() - began < PACE_SECONDS
                is_temporary = status in TEMPORARY or any(words in str(error) for words in LOST)
                faults += not is_paced
                if not is_paced and (not is_temporary or faults == TRIES):
                    raise
            except (OSError, KeyError, TypeError, json.JSONDecodeError):
                # No answer, or one of another shape, such as a page of HTML. Its status is lost.
                faults += 1
                if faults == TRIES:
                    raise
            time.sleep(wait)
            wait = min(wait * 2, 8)


def reason_of(error: Exception) -> str:
    if isinstance(error, OSApiAuthenticationFail):
        return "the login was refused"
    if isinstance(error, (KeyError, TypeError, json.JSONDecodeError)):
        return f"the answer could not be read ({type(error).__name__})"
    return " ".join(str(error).split())


def odin_job(plan, write=None, read=None) -> Job:
    return Job(lambda given: Care(instance_of(given)), organisation, reason_of, plan, write, read)


def organisation(care: Care, given) -> str:
    session = care.call(care.api.session.get_session)
    return f"{session['userId']} at {session.get('systemDomain')} at {instance_of(given)}"


def rows_of(listing) -> list:
    """One row comes as a bare object."""
    return listing if isinstance(listing, list) else [listing]
