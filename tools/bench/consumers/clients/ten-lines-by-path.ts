import type { paths } from "@rollcall/clients/purecloud";
import createClient from "openapi-fetch";

const client = createClient<paths>({ baseUrl: "https://api.mypurecloud.ie" });
const { data } = await client.GET("/api/v2/users", { params: { query: { pageSize: 25, state: "active" } } });
const names: string[] = [];
for (const user of data?.entities ?? []) {
  if (user.name !== undefined) names.push(user.name);
}
console.log(names.join(", "));
