import { clientCredentials, createPureCloudClient, type User } from "@rollcall/clients/purecloud";

const auth = clientCredentials({ clientId: "id", clientSecret: "secret" });
const client = createPureCloudClient({ region: "eu_west_1", auth });
const { entities = [] } = await client.getUsers({ pageSize: 25, state: "active" });
const names: string[] = [];
for (const user of entities as User[]) {
  if (user.name !== undefined) names.push(user.name);
}
console.log(names.join(", "));
