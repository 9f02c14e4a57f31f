import { accessToken, createPureCloudClientWith } from "@rollcall/clients/purecloud";
import { getUsers } from "@rollcall/clients/purecloud/operations";

const client = createPureCloudClientWith({ getUsers }, { region: "eu_west_1", auth: accessToken("token") });
console.log(await client.getUsers({ pageSize: 5 }));
