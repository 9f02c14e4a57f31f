import createClient from "openapi-fetch";

export function calls(baseUrl) {
  const client = createClient({ baseUrl, headers: { authorization: "Bearer token" } });
  return {
    "openapi-fetch": async () => {
      const { data } = await client.GET("/api/v2/users", { params: { query: { pageSize: 25, state: "active" } } });
      return data;
    },
  };
}
