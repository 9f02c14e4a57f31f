/** What fixture/use.mjs must see, on every runtime: the estate of the mocks, and the errors that it asks for. */
export const outcome = {
  getUsers: ["Amara Okafor", "Daniel Reyes", "Tomas Novak", "Lena Fischer"],
  items: ["Priya Nair"],
  patchUser: { name: "Amara Okafor", version: 15 },
  "http.GET": ["amara.okafor@parkbenchsolutions.com", 404, "not.found"],
  stream: "daniel.reyes@parkbenchsolutions.com",
  request: { ids: ["a b", "ü"] },
  notFound: { guard: true, status: 404, correlationId: "5b0c1f6e-3a52-4d77-9c0e-8f1f4e2a6d10" },
  notFollowed: { guard: true, name: "ApiError" },
  aborted: { guard: true, reason: "enough" },
  timedOut: { guard: true, name: "ApiTimeoutError" },
  nobodyThere: { guard: true, name: "ApiConnectionError" },
  misused: "TypeError",
  getUserServices: ["Authentication", "CommPilot Express", "Intercept User"],
  narrow: "1021",
  logout: "done",
  report: "Calls  41 to 61",
  paced: true,
};

const userId = "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111";

/** What the platforms must get meanwhile. Nothing else arrives, and nothing arrives twice by mistake. */
export const calls = {
  purecloud: [
    "POST /oauth/token",
    "GET /api/v2/users",
    "GET /api/v2/users",
    `PATCH /api/v2/users/${userId}`,
    `GET /api/v2/users/${userId}`,
    "GET /api/v2/users/nobody",
    "GET /api/v2/users/me",
    "GET /api/v2/made-up/retried",
    "GET /api/v2/made-up/retried",
    "GET /api/v2/users/nobody",
    "GET /api/v2/made-up/moved",
    "GET /api/v2/made-up/held",
    "GET /api/v2/made-up/held",
    "POST /oauth/token",
    "GET /api/v2/users/me",
    "GET /api/v2/users/me",
    "GET /api/v2/users/me",
  ],
  odin: [
    "POST /api/v2/auth/token",
    "GET /api/v2/users/services",
    "GET /api/v2/users",
    "POST /api/v2/auth/token/logout",
  ],
  /** The two calls that are never answered. Their connections must not stay. */
  givenUp: 2,
};
