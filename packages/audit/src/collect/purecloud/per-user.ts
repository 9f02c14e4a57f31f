import type { PureCloudAccess, PureCloudPerUser } from "../../record/purecloud/record.js";
import { asItems } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { allItems } from "./all-items.js";
import { grantsPick, ownGrants } from "./grants.js";
import { licensesPick, ownLicenses } from "./licenses.js";
import { inQueueOrder, queueOfUser } from "./queues.js";
import type { PureCloudReader } from "./reader.js";

/** Safe page sizes. These operations document no maximum (docs/facts/purecloud.md P-55, P-56). */
const PAGE = 100;
const ROUTING_PAGE = 50;

type Read = (purecloud: PureCloudReader, caller: Caller, userId: string) => Promise<unknown>;
type Paged = "getUserRoutinglanguages" | "getUserRoutingskills" | "getUserTrustors";

const paged =
  (operation: Paged, pageSize: number): Read =>
  (purecloud, caller, userId) =>
    allItems(purecloud, caller, operation, { userId, pageSize });

/** The sections that have their own calls, each with the function that makes them. */
export const PER_USER: Record<PureCloudPerUser | PureCloudAccess, Read> = {
  callForwarding: (purecloud, caller, userId) => caller.call(purecloud, "getUserCallforwarding", { userId }),
  queues: async (purecloud, caller, userId) => {
    // Without `joined` only the joined queues are listed. The others are memberships as well.
    const queues = async (joined: boolean) => {
      const own = await allItems(purecloud, caller, "getUserQueues", { userId, joined, pageSize: PAGE });
      return inQueueOrder(asItems(own) ?? []).map((queue) => queueOfUser(queue, joined));
    };
    return { joined: await queues(true), unjoined: await queues(false) };
  },
  routingSkills: paged("getUserRoutingskills", ROUTING_PAGE),
  routingLanguages: paged("getUserRoutinglanguages", ROUTING_PAGE),
  trustors: paged("getUserTrustors", PAGE),
  licenses: (purecloud, caller, userId) =>
    caller.read(purecloud, "getLicenseUser", { userId }, (answer) => ownLicenses(answer, userId), licensesPick),
  grants: (purecloud, caller, subjectId) => {
    // Without the duplicates, a role that comes in several ways would be listed once.
    const params = { subjectId, includeDuplicates: true };
    return caller.read(
      purecloud,
      "getAuthorizationSubject",
      params,
      (answer) => ownGrants(answer, subjectId),
      grantsPick,
    );
  },
};
