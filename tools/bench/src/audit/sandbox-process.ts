/** Both platforms in their own process, `sandbox-process.ts <options>`. Sends its addresses, then its counts on request. */
import { type SandboxOptions, startSandbox } from "@rollcall/sandbox";
import { endWithParent } from "../child.ts";
import { type Addresses, usersOn } from "./sandbox.ts";

endWithParent();
const options = JSON.parse(process.argv[2] ?? "{}") as SandboxOptions;
const { odinUrl, purecloudUrl, estate, requests } = await startSandbox(options);
process.on("message", () => process.send?.([...requests.counts]));
const [provider] = estate.odin.serviceProviders;
if (provider === undefined) throw new Error("the estate has no service provider");
const { serviceProviderId, groups } = provider;
const addresses: Addresses = {
  odinUrl,
  purecloudUrl,
  serviceProviderId,
  groupIds: groups,
  users: usersOn(estate),
};
process.send?.(addresses);
