import { accessToken, createPureCloudClientWith, items } from "@rollcall/clients/purecloud";
import { getUsers } from "@rollcall/clients/purecloud/operations";

const client = createPureCloudClientWith({ getUsers }, { region: "eu_west_1", auth: accessToken("token") });
for await (const user of items(client.getUsers)) console.log(user);
