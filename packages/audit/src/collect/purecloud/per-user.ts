import type { PureCloudPerUser } from "../../record/purecloud/record.js";
import type { Asker } from "../asker.js";
import { allEntities, rowsOf } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** Safe page sizes. These operations document no maximum (docs/facts/purecloud.md P-55, P-56). */
const PAGE = 100;
const ROUTING_PAGE = 50;

type Read = (purecloud: PureCloudReader, asker: Asker, userId: string) => Promise<unknown>;
type Paged = "getUserRoutinglanguages" | "getUserRoutingskills" | "getUserTrustors";

const paged =
  (operation: Paged, pageSize: number): Read =>
  (purecloud, asker, userId) =>
    allEntities((pageNumber) => asker.read(purecloud, operation, { userId, pageSize, pageNumber }, rowsOf), pageSize);

/** The sections that have calls of their own, each with those that read it. */
export const PER_USER: Record<PureCloudPerUser, Read> = {
  callForwarding: (purecloud, asker, userId) => asker.ask(purecloud, "getUserCallforwarding", { userId }),
  queues: async (purecloud, asker, userId) => {
    // Without `joined` only the joined ones are listed: the others are memberships as well.
    const queues = (joined: boolean) =>
      allEntities(
        (pageNumber) => asker.read(purecloud, "getUserQueues", { userId, joined, pageSize: PAGE, pageNumber }, rowsOf),
        PAGE,
      );
    return { joined: await queues(true), unjoined: await queues(false) };
  },
  routingSkills: paged("getUserRoutingskills", ROUTING_PAGE),
  routingLanguages: paged("getUserRoutinglanguages", ROUTING_PAGE),
  trustors: paged("getUserTrustors", PAGE),
};
