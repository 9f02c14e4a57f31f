import { isRetryable, ok, type Section } from "../../../record/outcome.js";
import type { PureCloudAccess } from "../../../record/purecloud/record.js";
import { asItems, asObject } from "../../../record/wire.js";
import type { ListedUser } from "../listed-user.js";
import type { OrganisationContext } from "../organisation/context.js";
import { GrantsOfEverybody } from "../organisation/grants.js";
import { LicensesOfEverybody } from "../organisation/licenses.js";
import type { Calls } from "../organisation/of-everybody.js";
import type { PureCloudStrategy } from "../strategy.js";
import { grantWays, grantWaysAtBest, licenseWays, takesBulk } from "./arithmetic.js";

/** A section of a user. @param sections what is known of the user so far */
export type OfUserWith = (user: ListedUser, sections: ReadonlyMap<string, Section>) => Section | undefined;

/** What licences and grants are read with. */
export interface EverybodyInput extends Calls {
  readonly context: OrganisationContext;
  readonly patiently: (work: () => Promise<boolean>) => Promise<void>;
  /** How many users are read, and how many the organisation has. */
  readonly users: number;
  readonly total: number;
  readonly strategy: PureCloudStrategy;
}

/** How a section of everybody was read. */
export type Opened =
  /** The lists say it of most users. */
  | { readonly of: OfUserWith }
  /** The lists cannot be read. */
  | { readonly unread: Exclude<Section, { status: "ok" }> }
  /** User by user takes fewer calls. */
  | undefined;

/** Reads the licences or the grants of everybody, if that takes fewer calls than user by user. */
export async function openEverybody(name: PureCloudAccess, input: EverybodyInput): Promise<Opened> {
  const { context, patiently } = input;
  if (!(await isInBulk(name, input))) return undefined;
  const licenses = name === "licenses" ? new LicensesOfEverybody(input) : undefined;
  const grants = name === "grants" ? new GrantsOfEverybody(input, context) : undefined;
  const read = await untilRead(patiently, async () => (await (licenses ?? grants)?.read()) ?? ok(0));
  if (read.status !== "ok") return { unread: read };
  return { of: (user, sections) => licenses?.of(user.id) ?? grants?.of(user.id, accessOf(user, sections)) };
}

/** Reads lists, and again after pauses if they may be read then. @returns the last outcome */
export async function untilRead<T>(
  patiently: EverybodyInput["patiently"],
  read: () => Promise<Section<T>>,
): Promise<Section<T>> {
  const outcomes: Section<T>[] = [];
  await patiently(async () => {
    const outcome = await read();
    outcomes.push(outcome);
    return isRetryable(outcome);
  });
  return outcomes.at(-1) as Section<T>;
}

async function isInBulk(name: PureCloudAccess, { context, users, total, strategy }: EverybodyInput): Promise<boolean> {
  if (name === "licenses") return takesBulk(strategy, licenseWays(users, total));
  if (!takesBulk(strategy, grantWaysAtBest(users, total))) return false;
  const roles = await context.read("roles");
  // Roles that cannot be read are reported by the reading itself.
  const many = roles.status === "ok" ? (asItems(roles.data)?.length ?? 0) : 0;
  return takesBulk(strategy, grantWays(users, total, many));
}

/** The roles and groups of a user. The listing brings both, also if they are no sections of the record. */
function accessOf(user: ListedUser, sections: ReadonlyMap<string, Section>) {
  const listed = (name: string, isKnown: (data: unknown) => boolean) =>
    sections.get(name) ?? (isKnown(user[name]) ? ok(user[name]) : undefined);
  return {
    authorization: listed("authorization", (data) => asObject(data) !== undefined),
    groups: listed("groups", (data) => asItems(data) !== undefined),
  };
}
