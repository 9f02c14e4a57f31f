import sdk from "purecloud-platform-client-v2";

const client = sdk.ApiClient.instance;
client.setEnvironment("mypurecloud.ie");
await client.loginClientCredentialsGrant("id", "secret");
const { entities = [] } = await new sdk.UsersApi().getUsers({ pageSize: 25, state: "active" });
const names: string[] = [];
for (const user of entities) {
  if (user.name !== undefined) names.push(user.name);
}
console.log(names.join(", "));
