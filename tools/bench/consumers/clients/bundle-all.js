import { accessToken, createPureCloudClient } from "@rollcall/clients/purecloud";

const client = createPureCloudClient({ region: "eu_west_1", auth: accessToken("token") });
console.log(await client.getUsers({ pageSize: 5 }));
