// What package.json names for browsers gives bundlers an empty object. This file of the same package works, without os and path.
import sdk from "purecloud-platform-client-v2/dist/web-cjs/bundle.js";

const client = sdk.ApiClient.instance;
client.setEnvironment("mypurecloud.ie");
client.setAccessToken("token");
console.log(await new sdk.UsersApi().getUsers({ pageSize: 5 }));
