/** Code for the first release. It must compile and run, unchanged, against the second. */
import { auditOdinGroup, auditPureCloudUsers, normalise } from "@rollcall/audit";
import { createOdinClient, passwordLogin, rows } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient, items } from "@rollcall/clients/purecloud";
import { startSandbox } from "@rollcall/sandbox";

const sandbox = await startSandbox({ users: 12, seed: 1, rateLimits: false });
try {
  const purecloud = createPureCloudClient({
    baseUrl: sandbox.purecloudUrl,
    loginUrl: sandbox.loginUrl,
    auth: clientCredentials({ clientId: "made-up", clientSecret: "made-up" }),
  });
  const odin = createOdinClient({
    baseUrl: sandbox.odinUrl,
    auth: passwordLogin({ username: "made-up", password: "made-up" }),
  });

  const listed: string[] = [];
  for await (const user of items(purecloud.getUsers, { pageSize: 5 })) listed.push(user.name ?? "?");

  const audited: string[] = [];
  for await (const record of auditPureCloudUsers(purecloud, { state: ["active"] })) {
    const { name } = normalise(record);
    audited.push(name.known ? String(name.value) : name.because);
  }

  const [provider] = sandbox.estate.odin.serviceProviders;
  if (provider === undefined) throw new Error("the sandbox has no service provider");
  const { serviceProviderId } = provider;
  const services: string[] = [];
  for (const { groupId } of rows(await odin.getGroups({ serviceProviderId }))) {
    for await (const { userId, sections } of auditOdinGroup(odin, { serviceProviderId, groupId })) {
      const { assignedServices } = sections;
      services.push(
        `${userId} ${assignedServices?.status === "ok" ? rows(assignedServices.data.userServices).length : "?"}`,
      );
    }
  }
  console.log(JSON.stringify({ listed, audited: audited.sort(), services: services.sort() }));
} finally {
  await sandbox.close();
}
