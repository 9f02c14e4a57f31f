import { type OnContext, PURECLOUD_CONTEXT, type PureCloudContextPart } from "../../../record/context.js";
import { asItems, type WireObject } from "../../../record/wire.js";
import type { Caller } from "../../caller.js";
import { Context } from "../../context.js";
import type { KnownParts } from "../../memory.js";
import { onlyFields, type Pick } from "../../pick.js";
import { UnusableAnswer } from "../../section.js";
import { type Shard, shardOf } from "../../shard.js";
import { allItems } from "../all-items.js";
import { entitiesPick, pageFields } from "../pages.js";
import type { PureCloudReader } from "../reader.js";
import { deletedUsers } from "./deleted-users.js";
import { ACCESS_PAGE, QUEUES_PAGE } from "./page-sizes.js";

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

/** The context of an organisation. */
export function organisationContext(options: OrganisationContextOptions): OrganisationContext {
  const { purecloud, caller, known, onContext } = options;
  return new Context<OrganisationPart>({
    caller,
    known,
    isOfService: () => false,
    learn: (part) => READ[part](purecloud, caller, onContext ? pageFields : names),
    keep:
      onContext &&
      ((part, section) => {
        const isKept = PURECLOUD_CONTEXT.some((one) => one === part);
        if (isKept) onContext({ platform: "purecloud", scope: "organisation", part, section });
      }),
  });
}

/** Reads parts, if they are kept. */
export async function readContext(
  context: OrganisationContext,
  parts: ReadonlySet<PureCloudContextPart>,
): Promise<void> {
  if (!context.isKept) return;
  for (const part of parts) await context.read(part);
}

/** Whether a shard keeps the context. Of several shards one does, and the others read what their records need. */
export function keepsContext(shard: Shard | undefined): boolean {
  return shard === undefined || shardOf(["purecloud", "organisation", "", ""], shard.of) === shard.index;
}

/** @param pick the fields that are used. Those of roles are many */
type Read = (purecloud: PureCloudReader, caller: Caller, pick: Pick) => Promise<unknown>;

const READ: Readonly<Record<OrganisationPart, Read>> = {
  divisions: (purecloud, caller, pick) =>
    allItems(purecloud, caller, "getAuthorizationDivisions", { pageSize: ACCESS_PAGE }, pick),
  // Counting the users of roles is slow, and can time out (docs/facts/purecloud.md P-131).
  roles: (purecloud, caller, pick) =>
    allItems(purecloud, caller, "getAuthorizationRoles", { userCount: false, pageSize: ACCESS_PAGE }, pick),
  licenses: (purecloud, caller) => caller.read(purecloud, "getLicenseDefinitions", {}, definitionsIn),
  // The records of members are made of whole queues.
  queues: (purecloud, caller) => allItems(purecloud, caller, "getRoutingQueues", { pageSize: QUEUES_PAGE }),
  deletedUsers: (purecloud, caller) => deletedUsers(purecloud, caller),
  utilization: (purecloud, caller) => caller.call(purecloud, "getRoutingUtilization", {}),
};

/** A page whose entities have only what records need. */
const names = entitiesPick((entity) => onlyFields(entity, ["id", "name"]));

function definitionsIn(answer: unknown): readonly WireObject[] {
  const definitions = asItems(answer);
  if (!definitions) throw new UnusableAnswer("the answer is not a list of licences");
  return definitions;
}
