"""Two errors of odins_spear that the programs name. Written for the tests, because the package cannot be installed there."""


class OSApiResponseError(Exception):
    """An error of the platform. As in 2.3.0, any other shape of the body is an error of Python."""

    def __init__(self, body) -> None:
        super().__init__(f"{body['details']} {body['status']}: {body['error']}")


class OSApiAuthenticationFail(Exception):
    """A login that failed, for any reason."""
