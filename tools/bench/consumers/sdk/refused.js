/** One call of a logged-in SDK to a server that answers 401 from then on. It does not end on its own, because the SDK does not. */
import sdk from "purecloud-platform-client-v2";

process.once("disconnect", () => process.exit());
const { hostname, port } = new URL(process.argv[2]);
const client = sdk.ApiClient.instance;
client.setGateway({ protocol: "http", host: hostname, port: Number(port) });
await client.loginCodeAuthorizationGrant("id", "secret", "code", "http://localhost/");
process.send?.("logged in");
process.once("message", () => new sdk.UsersApi().getUsers({ pageSize: 25 }).catch(() => {}));
