import { type OnContext, PURECLOUD_CONTEXT, type PureCloudContextPart } from "../../record/context.js";
import type { Caller } from "../caller.js";
import { Context } from "../context.js";
import type { KnownParts } from "../memory.js";
import { type Shard, shardOf } from "../shard.js";
import { QUEUES_PAGE } from "./bulk/arithmetic.js";
import { allEntities, itemPageOf, pageFields } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** What is read once for an organisation. Records alone need the utilization, so nobody keeps it. */
export type OrganisationPart = PureCloudContextPart | "utilization";

/** The context of an organisation. */
export type OrganisationContext = Context<OrganisationPart>;

/** What the context of an organisation is read with. */
export interface OrganisationContextOptions {
  readonly purecloud: PureCloudReader;
  readonly caller: Caller;
  readonly known?: KnownParts | undefined;
  /** Receives the parts. Undefined if this run does not keep them. */
  readonly onContext?: OnContext | undefined;
}

/** Makes the calls of a part. */
const READ: Record<OrganisationPart, (purecloud: PureCloudReader, caller: Caller) => Promise<unknown>> = {
  queues: (purecloud, caller) =>
    allEntities(
      (pageNumber) =>
        caller.read(purecloud, "getRoutingQueues", { pageSize: QUEUES_PAGE, pageNumber }, itemPageOf, pageFields),
      QUEUES_PAGE,
    ),
  utilization: (purecloud, caller) => caller.call(purecloud, "getRoutingUtilization", {}),
};

/** The context of an organisation. */
export function organisationContext(options: OrganisationContextOptions): OrganisationContext {
  const { purecloud, caller, known, onContext } = options;
  return new Context<OrganisationPart>({
    caller,
    known,
    isOfService: () => false,
    learn: (part) => READ[part](purecloud, caller),
    keep:
      onContext &&
      ((part, section) => {
        const isKept = PURECLOUD_CONTEXT.some((one) => one === part);
        if (isKept) onContext({ platform: "purecloud", scope: "organisation", part, section });
      }),
  });
}

/** Whether a shard keeps the context. Of several shards one does. */
export function keepsOrganisation(shard: Shard | undefined): boolean {
  return shard === undefined || shardOf(["purecloud", "organisation", "", ""], shard.of) === shard.index;
}
