import { ODIN_SECTIONS, type OdinRecord, type OdinSectionName, type OdinSections } from "../../record/odin/record.js";
import { failed, isRetryable, ok, type Section, unavailable } from "../../record/outcome.js";
import { asBoolean, asObject } from "../../record/wire.js";
import { Presence } from "../presence.js";
import type { Bulk } from "./bulk.js";
import type { Draft } from "./draft.js";
import { isOfAnotherGroup } from "./group-ids.js";
import { inheritedOf } from "./group-plans.js";
import { hasNoServices, isOfService, isUnlicensed, servicesOf } from "./licences.js";
import { singleOf } from "./singles.js";
import type { StrategyInput } from "./strategy.js";
import { type OdinContext, withContext } from "./whereabouts.js";

/** What the record of one user is made from. */
export interface CompleteOptions {
  readonly userId: string;
  /** The sections of an earlier record. Only those that failed and may succeed now are requested. */
  readonly before?: OdinSections | undefined;
  readonly draft: Draft;
  /** Whether the draft comes from an answer with all sections that the user has. */
  readonly isWide: boolean;
  /** Sections whose service the user lacks, as the source of the draft says. @default none */
  readonly unassigned?: ReadonlySet<OdinSectionName> | undefined;
  readonly registrations: Bulk;
  /** Whether sections that the draft lacks are read one by one. */
  readonly fillGaps: boolean;
  /** Where the draft comes from, for the message about a gap that is not filled. */
  readonly source: string;
  /** The clock. */
  readonly now: () => Date;
}

/** These are read first. The services decide how errors of other sections are read, the profile what is added to them. */
const FIRST: readonly OdinSectionName[] = ["user", "assignedServices"];

/** Makes the record of one user from a draft, and reads the sections that it lacks. */
export async function complete(input: StrategyInput, options: CompleteOptions): Promise<OdinRecord> {
  const { odin, caller, group, stillListed } = input;
  const { userId } = options;
  const read = new Map<OdinSectionName, Section>();
  const presence = new Presence({ userId, stillListed, read: () => caller.call(odin, "getUser", { userId }) });
  for (const name of [...FIRST, ...ODIN_SECTIONS.filter((section) => !FIRST.includes(section))]) {
    const section = await sectionOf(input, options, name, {
      presence,
      assignedServices: read.get("assignedServices"),
      serviceAssignment: read.get("serviceAssignment"),
    });
    read.set(name, await presence.observe(section));
  }
  const inherited = await inheritedOf(input.context, { read, before: options.before });
  const context: OdinContext = { ...group, userId, isEnterprise: isEnterprise(read.get("user")) };
  const sections = ODIN_SECTIONS.map((name) => [name, inContext(name, read.get(name), context)] as const);
  return {
    platform: "odin",
    ...group,
    userId,
    collectedAt: options.now().toISOString(),
    ...(presence.isGone ? { vanished: true } : {}),
    sections: Object.fromEntries([...sections, ...inherited]) as OdinSections,
  };
}

interface SoFar {
  readonly presence: Presence;
  readonly assignedServices: Section | undefined;
  readonly serviceAssignment: Section | undefined;
}

async function sectionOf(
  { odin, caller, group }: StrategyInput,
  { userId, before, draft, isWide, unassigned, registrations, fillGaps, source }: CompleteOptions,
  name: OdinSectionName,
  { presence, assignedServices, serviceAssignment }: SoFar,
): Promise<Section> {
  const known = before?.[name];
  if (known && !isRetryable(known)) return known;
  if (name in draft && !isOfAnotherGroup(draft[name], group)) return ok(draft[name]);
  const registered = registrations.get(userId);
  if (name === "registration" && registrations.has(userId) && !isOfAnotherGroup(registered, group))
    return ok(registered);
  // The same message under every strategy, because the platform gives a reason under some strategies only.
  const without = isUnlicensed(name, assignedServices)
    ? unavailable(`the user has none of: ${servicesOf(name).join(", ")}`)
    : undefined;
  // The platform's own audit left it out, or a bulk read says it, and the user lacks the service. A call would only confirm it.
  if (without && (isWide || unassigned?.has(name))) return without;
  if (name === "serviceSettings" && isWide && hasNoServices(assignedServices, serviceAssignment)) return ok({});
  if (!fillGaps && name !== "registration") return without ?? failed(`not in ${source}`);
  if (presence.absent) return presence.absent;
  const section = await caller.section({
    ...{ name, userId, isOfService: isOfService(name) },
    learn: () => singleOf(name)(odin, caller, userId),
  });
  if (section.status === "ok" && isOfAnotherGroup(section.data, group))
    return failed("the answer is about another group");
  return without && isAboutLicences(section) ? without : section;
}

/** Statuses that say nothing about licences, even if the user lacks the service: signed out, gone, slow down. */
const NOT_ABOUT_LICENCES = new Set([401, 404, 408, 429]);

/** Whether Odin answers so for a service that the user does not have (docs/facts/odin.md O-24 to O-29). */
function isAboutLicences(section: Section): boolean {
  if (section.status === "unavailable") return true;
  if (section.status !== "failed") return false;
  const { status } = section.error;
  return status >= 400 && status < 500 && !NOT_ABOUT_LICENCES.has(status);
}

function isEnterprise(user: Section | undefined): boolean | undefined {
  return user?.status === "ok" ? asBoolean(asObject(user.data)?.isEnterprise) : undefined;
}

function inContext(name: OdinSectionName, section: Section | undefined, context: OdinContext): Section {
  if (section === undefined) return failed("not requested");
  return section.status === "ok" ? ok(withContext(name, section.data, context)) : section;
}
