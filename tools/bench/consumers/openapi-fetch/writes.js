import createClient from "openapi-fetch";

export function writes(baseUrl) {
  const client = createClient({ baseUrl, headers: { authorization: "Bearer token" } });
  const params = (userId) => ({ path: { userId } });
  return [
    (id) => client.POST("/api/v2/users", { body: { name: id, email: `${id}@example.com` } }),
    (id) => client.PATCH("/api/v2/users/{userId}", { params: params(id), body: { version: 1 } }),
    (id) => client.PUT("/api/v2/users/{userId}/routingstatus", { params: params(id), body: { status: "IDLE" } }),
    (id) => client.DELETE("/api/v2/users/{userId}", { params: params(id) }),
  ];
}
