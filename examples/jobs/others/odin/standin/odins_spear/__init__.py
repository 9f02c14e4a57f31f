"""
A stand-in for odins_spear 2.3.0, for tests on a machine that cannot install it.

It has the public methods that our programs call, by their names, and calls the same paths. Nothing of the package is in it. Like
the package, it sends five calls a second, has one token for the whole process, repeats nothing, and reads JSON from each answer.
"""

import http.client
import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request
from types import SimpleNamespace

from .exceptions import OSApiAuthenticationFail, OSApiResponseError

# Tests need not wait as long as users of the package.
PER_SECOND = int(os.environ.get("STANDIN_PER_SECOND", "5"))


class _Requester:
    def __init__(self) -> None:
        self.base_url = ""
        self.headers = {"Content-Type": "application/json"}
        self._sent: list[float] = []

    def get(self, endpoint, data=None, params=None):
        return self._send("GET", endpoint, data, params)

    def post(self, endpoint, data=None):
        return self._send("POST", endpoint, data, None)

    def put(self, endpoint, data=None):
        return self._send("PUT", endpoint, data, None)

    def _send(self, method, endpoint, data, params):
        self._keep_pace()
        query = f"?{urllib.parse.urlencode(params)}" if params else ""
        body = None if data is None else json.dumps(data).encode()
        request = urllib.request.Request(f"{self.base_url}{endpoint}{query}", body, self.headers, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                return json.loads(answer.read())
        except urllib.error.HTTPError as error:
            raise OSApiResponseError(json.loads(error.read())) from None
        except http.client.HTTPException as error:
            raise ConnectionError(str(error)) from error

    def _keep_pace(self) -> None:
        now = time.monotonic()
        self._sent = [sent for sent in self._sent if now - sent < 1]
        if len(self._sent) >= PER_SECOND:
            time.sleep(1 - (now - self._sent[0]))
        self._sent.append(time.monotonic())


_requester = _Requester()


def _get(endpoint, **params):
    return _requester.get(endpoint, params={name: value for name, value in params.items() if value is not None})


def _found(filter_type, dn):
    return {"contains": f"*{dn}*", "startsWith": f"{dn}*", "equals": dn}.get(filter_type)


class API:
    """The entry point of the package. It logs in when it is made."""

    def __init__(self, base_url, username, password, rate_limit=True, logger=None) -> None:
        _requester.base_url = _requester.base_url or base_url
        self._requester = _requester
        self.session = SimpleNamespace(get_session=lambda: _get("/auth/session"))
        self.services = SimpleNamespace(
            get_user_services_assigned=lambda user: _get("/users/services/assigned", userId=user),
            get_user_services=lambda user: _get("/users/services", userId=user),
            get_user_service_settings=lambda user: _get("/users/services/settings", userId=user),
            put_user_services=self._put_user_services,
            put_user_service_settings=lambda user, settings: _requester.put(
                "/users/services/settings", {"userId": user, **settings}
            ),
        )
        self.service_providers = SimpleNamespace(get_service_providers=lambda: _get("/service-providers"))
        self.dns = SimpleNamespace(
            get_system_dn_search=lambda dn: _get("/system/dns/search", dn=f"+{dn}"),
            get_service_provider_dn_search=lambda provider, dn, filter_type=None: _get(
                "/service-providers/dns/search", serviceProviderId=provider, dn=_found(filter_type, dn)
            ),
            get_group_dn_search=lambda provider, group, dn, filter_type=None: _get(
                "/groups/dns/search", serviceProviderId=provider, groupId=group, dn=_found(filter_type, dn)
            ),
        )
        self.users = SimpleNamespace(
            get_users=lambda provider, group, extended=False: _get(
                "/users", serviceProviderId=provider, groupId=group, extended=True if extended else None
            ),
            get_user_by_id=lambda user: _get("/users", userId=user),
            get_user_portal_passcode=lambda user: _get("/users/portal-passcode", userId=user),
        )
        try:
            answer = _requester.post("/auth/token", {"username": username, "password": password})
        except Exception as error:
            raise OSApiAuthenticationFail("Failed to authenticate") from error
        _requester.headers["Authorization"] = f"Bearer {answer['token']}"

    @staticmethod
    def _put_user_services(user, services=None, service_packs=None, assigned=True):
        def rows(names):
            return [{"serviceName": name, "assigned": assigned} for name in names]

        body = {"userId": user}
        if services:
            body["userServices"] = rows(services)
        if service_packs:
            body["servicePackServices"] = rows(service_packs)
        return _requester.put("/users/services", body)
