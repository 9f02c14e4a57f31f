import { isTooDeep } from "../../record/depth.js";
import { failed, isRetryable, ok, type Section } from "../../record/outcome.js";
import { mayBeAdministrator } from "../../record/purecloud/authorization.js";
import {
  PURECLOUD_ACCESS,
  PURECLOUD_EXPANDED,
  PURECLOUD_PER_USER,
  type PureCloudRecord,
  type PureCloudSectionName,
  type PureCloudSections,
} from "../../record/purecloud/record.js";
import { asObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { GoneCheck } from "../gone-check.js";
import { fields } from "../pick.js";
import type { StillListed } from "../still-listed.js";
import type { BulkReads } from "./bulk/bulk.js";
import { expandedSection, perUserSection, profileOf } from "./expanded.js";
import type { ListedUser } from "./listed-user.js";
import { type Carried, LISTED_SECTIONS, listedSection } from "./listing-sections.js";
import { utilizationOf, voicemailPolicyOf } from "./on-request.js";
import type { OrganisationContext } from "./organisation/context.js";
import type { PureCloudReader } from "./reader.js";
import { verifiersOf } from "./verifiers.js";

/** What the record of one user is made with. */
export interface RecordInput {
  readonly purecloud: PureCloudReader;
  readonly caller: Caller;
  readonly bulk: BulkReads;
  readonly context: OrganisationContext;
  /** The sections of the record. */
  readonly chosen: ReadonlySet<PureCloudSectionName>;
  /** Further sections of users with the power of an administrator. */
  readonly ofAdministrators: ReadonlySet<PureCloudSectionName>;
  /** Tells whether a user is gone whose profile was answered with 404. */
  readonly stillListed: StillListed;
  /** The clock. */
  readonly now: () => Date;
}

/** Makes the record of a listed user, and reads the sections that the listing lacks. @param carried see {@link Carried} */
export function recordOf(input: RecordInput, user: ListedUser, carried: Carried): Promise<PureCloudRecord> {
  const profile = profileOf(user);
  return made(input, user, {
    profile: isTooDeep(profile) ? failed("the profile is nested too deeply") : ok(profile),
    ...Object.fromEntries(LISTED_SECTIONS.map((name) => [name, listedSection(user, name, carried)])),
  });
}

/** Reads the sections of a record again that failed and may succeed now. */
export function readAgain(input: RecordInput, { userId, sections }: PureCloudRecord): Promise<PureCloudRecord> {
  // The address and the groups say whether another organisation may trust the user.
  const { email, username } = asObject(sections.profile.status === "ok" ? sections.profile.data : {}) ?? {};
  const groups = sections.groups?.status === "ok" ? sections.groups.data : undefined;
  // The user was no administrator. A record without the section `authorization` would not tell that again.
  const has = (name: PureCloudSectionName) => sections[name] !== undefined;
  const chosen = new Set([...input.chosen].filter((name) => name !== "verifiers" || has(name)));
  const ofAdministrators = new Set([...input.ofAdministrators].filter(has));
  return made({ ...input, chosen, ofAdministrators }, { id: userId, email, username, groups }, sections);
}

/** Makes a record. @param before the sections that are known. Failed ones among them are read, if they may succeed now */
async function made(
  input: RecordInput,
  user: ListedUser,
  before: { readonly [Name in PureCloudSectionName]?: Section | undefined },
): Promise<PureCloudRecord> {
  const { purecloud, caller, chosen, ofAdministrators, stillListed, now } = input;
  const sections = new Map<PureCloudSectionName, Section>();
  const keep = (name: PureCloudSectionName) => {
    const known = before[name];
    if (known) sections.set(name, known);
  };
  keep("profile");
  const read = () => caller.call(purecloud, "getUser", { userId: user.id }, fields("id"));
  const goneCheck = new GoneCheck({ userId: user.id, stillListed, read });
  const learn = async (name: PureCloudSectionName, read: () => Promise<Section>) => {
    const known = before[name];
    if (known && !isRetryable(known)) {
      sections.set(name, known);
      return;
    }
    sections.set(name, await goneCheck.observe(goneCheck.absent ?? (await read())));
  };
  for (const name of [...PURECLOUD_EXPANDED, "geolocation" as const]) {
    if (chosen.has(name)) await learn(name, () => expandedSection(purecloud, caller, user, name));
  }
  for (const name of LISTED_SECTIONS) if (chosen.has(name)) keep(name);
  const isPowerful = () => mayBeAdministrator(sections.get("authorization") ?? listed(user.authorization));
  const isOfFew = (name: PureCloudSectionName) => ofAdministrators.has(name) && isPowerful();
  for (const name of [...PURECLOUD_PER_USER, ...PURECLOUD_ACCESS]) {
    if (chosen.has(name) || isOfFew(name)) await learn(name, () => perUserSection(input, user, name, sections));
  }
  if (chosen.has("verifiers") && isPowerful()) {
    await learn("verifiers", () => verifiersOf(purecloud, caller, user.id));
  }
  const queues = sections.get("queues");
  if (chosen.has("utilization")) await learn("utilization", () => utilizationOf(input, user.id, queues));
  if (chosen.has("voicemailPolicy")) await learn("voicemailPolicy", () => voicemailPolicyOf(input, user.id));
  return {
    platform: "purecloud",
    userId: user.id,
    collectedAt: now().toISOString(),
    ...(goneCheck.isGone ? { vanished: true } : {}),
    sections: Object.fromEntries(sections) as PureCloudSections,
  };
}

/** A part that the listing brought, although it is no section of the record. */
const listed = (part: unknown): Section | undefined => (asObject(part) ? ok(part) : undefined);
