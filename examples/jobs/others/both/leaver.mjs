import { leaverJob } from "../../src/both/logic/leaver-job.ts";
import { main } from "../../src/kit/index.ts";
import { sdk } from "../purecloud/platform.mjs";
import { fetched } from "./odin.mjs";
import { anywhere, appearances, device, intercept, passcode, password, phoneNumber, waysOut } from "./odin-parts.mjs";
import { groups, queues } from "./purecloud-memberships.mjs";
import { forwarding, number, roles, state, station, tokens } from "./purecloud-parts.mjs";

export const leaver = leaverJob(
  { purecloud: sdk, odin: fetched },
  {
    purecloud: [forwarding, groups, queues, station, number, roles, state, tokens],
    odin: [waysOut, anywhere, intercept, passcode, password, phoneNumber, device, appearances],
  },
);

await main(leaver, import.meta.url);
