import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";

const auth = clientCredentials({ clientId: "id", clientSecret: "secret" });
const client = createPureCloudClient({ region: "eu_west_1", auth });
console.log(await client.getUsers({ pageSize: 5 }));
