import { accessToken, createPureCloudClient } from "@rollcall/clients/purecloud";

/** Functions that make one call each: by method, and by path. */
export function calls(baseUrl) {
  const client = createPureCloudClient({ baseUrl, auth: accessToken("token"), rateLimit: false });
  return {
    method: () => client.getUsers({ pageSize: 25, state: "active" }),
    path: async () => {
      const { data } = await client.http.GET("/api/v2/users", { params: { query: { pageSize: 25, state: "active" } } });
      return data;
    },
  };
}
