/**
 * Takes from leavers what they have on both platforms, and keeps a record that undoes it.
 *
 *     node leaver.ts --people leavers.csv --record leavers.ndjson --dry-run \
 *       --purecloud-region eu_west_1 --odin-url https://tenant.prod.odinapi.net
 *     node leaver.ts --undo leavers.ndjson --purecloud-region eu_west_1 --odin-url https://tenant.prod.odinapi.net
 *
 * Needs client credentials with the permissions that `--help` lists, and a login of Odin that sees the users.
 *
 * - On PureCloud it stops call forwarding, removes the user from groups and queues, frees stations and numbers, and takes the
 *   roles. Then it deactivates the user, and logs the user out.
 * - On Odin it stops all services that lead calls elsewhere. Intercept User shuts the line off. It changes passcode and password,
 *   and frees the number and the telephones.
 *
 * Each change is in the record before it is made. The record holds no secret. Take a new one for each departure of a person,
 * because it also says what is complete. Nobody can restore a changed passcode or password.
 */
import { main, odin, purecloud } from "../kit/index.ts";
import { leaverJob } from "./logic/leaver-job.ts";
import { anywhere } from "./odin/anywhere.ts";
import { passcode, password } from "./odin/credentials.ts";
import { intercept } from "./odin/intercept.ts";
import { appearances, device, phoneNumber } from "./odin/line.ts";
import { waysOut } from "./odin/ways-out.ts";
import { roles, state, tokens } from "./purecloud/access.ts";
import { groups, queues } from "./purecloud/memberships.ts";
import { forwarding, number, station } from "./purecloud/reach.ts";

// An inactive user may no longer be listed in groups and queues, so the state comes after them.
export const leaver = leaverJob(
  { purecloud, odin },
  {
    purecloud: [forwarding, groups, queues, station, number, roles, state, tokens],
    odin: [waysOut, anywhere, intercept, passcode, password, phoneNumber, device, appearances],
  },
);

await main(leaver, import.meta.url);
