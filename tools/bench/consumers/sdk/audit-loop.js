/**
 * An audit as users of the SDK write it. It reads pages of users with what `expand` brings, then makes the calls for each user,
 * one after the other. It writes a line of JSON for each user. `node audit-loop.js <url> <file>`.
 */
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import sdk from "purecloud-platform-client-v2";

const [url, file] = process.argv.slice(2);
const { hostname, port } = new URL(url);
const client = sdk.ApiClient.instance;
client.setGateway({ protocol: "http", host: hostname, port: Number(port) });
await client.loginClientCredentialsGrant("id", "secret");
const api = new sdk.UsersApi();
const expand = [
  ...["authorization", "authorization.unusedRoles", "station", "routingStatus", "presence", "outOfOffice", "groups"],
  ...["locations", "profileSkills"],
];

const out = createWriteStream(file);
for (const state of ["active", "inactive"]) {
  for (let pageNumber = 1, pageCount = 1; pageNumber <= pageCount; pageNumber += 1) {
    const page = await api.getUsers({ state, pageSize: 500, pageNumber, expand });
    pageCount = page.pageCount;
    for (const user of page.entities) {
      const callForwarding = await api.getUserCallforwarding(user.id);
      const joined = await api.getUserQueues(user.id, { joined: true, pageSize: 100 });
      const unjoined = await api.getUserQueues(user.id, { joined: false, pageSize: 100 });
      const skills = await api.getUserRoutingskills(user.id, { pageSize: 50 });
      const languages = await api.getUserRoutinglanguages(user.id, { pageSize: 50 });
      const trustors = await api.getUserTrustors(user.id, { pageSize: 100 });
      const queues = { joined: joined.entities, unjoined: unjoined.entities };
      const more = { callForwarding, queues, skills: skills.entities, languages: languages.entities };
      out.write(`${JSON.stringify({ ...user, ...more, trustors: trustors.entities })}\n`);
    }
  }
}
out.end();
await finished(out);
// It watches a file, which would keep the process alive.
process.exit();
