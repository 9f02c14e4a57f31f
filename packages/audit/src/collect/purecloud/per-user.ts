import type { PureCloudPerUser } from "../../record/purecloud.js";
import type { Asker } from "../asker.js";
import { allEntities } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** Safe page sizes: these operations document no maximum (facts/purecloud.md section 5). */
const PAGE = 100;
const ROUTING_PAGE = 50;

type Read = (purecloud: PureCloudReader, asker: Asker, userId: string) => Promise<unknown>;

/** The sections that no listing brings, each with the calls that read it. */
export const PER_USER: Record<PureCloudPerUser, Read> = {
  callForwarding: (p, asker, userId) => asker.call((options) => p.getUserCallforwarding({ userId }, options)),
  queues: async (p, asker, userId) => {
    // Without `joined` only the joined ones are listed: the others are memberships as well.
    const queues = (joined: boolean) =>
      allEntities(
        asker,
        (pageNumber, options) => p.getUserQueues({ userId, joined, pageSize: PAGE, pageNumber }, options),
        PAGE,
      );
    return { joined: await queues(true), unjoined: await queues(false) };
  },
  routingSkills: (p, asker, userId) =>
    allEntities(
      asker,
      (pageNumber, options) => p.getUserRoutingskills({ userId, pageSize: ROUTING_PAGE, pageNumber }, options),
      ROUTING_PAGE,
    ),
  routingLanguages: (p, asker, userId) =>
    allEntities(
      asker,
      (pageNumber, options) => p.getUserRoutinglanguages({ userId, pageSize: ROUTING_PAGE, pageNumber }, options),
      ROUTING_PAGE,
    ),
  trustors: (p, asker, userId) =>
    allEntities(
      asker,
      (pageNumber, options) => p.getUserTrustors({ userId, pageSize: PAGE, pageNumber }, options),
      PAGE,
    ),
};
