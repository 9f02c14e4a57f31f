import { ODIN_SECTIONS, type OdinRecord, type OdinSectionName, type OdinSections } from "../../record/odin/record.js";
import { failed, isRetryable, ok, type Section } from "../../record/outcome.js";
import { asBoolean, asObject } from "../../record/wire.js";
import { GoneCheck } from "../gone-check.js";
import type { Bulk } from "./bulk.js";
import type { Draft } from "./draft.js";
import { isOfAnotherGroup, type OdinGroup } from "./group-ids.js";
import { inheritedOf } from "./group-plans.js";
import { inOurWords, isAboutLicences, lackOfGroup, lackOfUser } from "./lacking.js";
import { hasNoServices, isOfService } from "./licences.js";
import { isChosen } from "./sections.js";
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
  /** The registrations of the whole group. */
  readonly registrations: () => Promise<Bulk>;
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
  const { odin, caller, group, stillListed, choice } = input;
  const { userId } = options;
  const read = new Map<OdinSectionName, Section>();
  const goneCheck = new GoneCheck({ userId, stillListed, read: () => caller.call(odin, "getUser", { userId }) });
  for (const name of [...FIRST, ...ODIN_SECTIONS.filter((section) => !FIRST.includes(section))]) {
    if (!isChosen(choice, name, read.get("user"))) {
      // It costs nothing, and decides how other sections are read.
      if (isDrafted(options, name, group)) read.set(name, ok(options.draft[name]));
      continue;
    }
    const section = await sectionOf(input, options, name, {
      goneCheck,
      assignedServices: read.get("assignedServices"),
      serviceAssignment: read.get("serviceAssignment"),
    });
    read.set(name, await goneCheck.observe(section));
  }
  const chosen = ODIN_SECTIONS.filter((name) => isChosen(choice, name, read.get("user")));
  const own = new Map(chosen.map((name) => [name, read.get(name)] as const));
  const inherited = await inheritedOf(input, { read: own, before: options.before });
  const context: OdinContext = { ...group, userId, isEnterprise: isEnterprise(read.get("user")) };
  const sections = chosen.map((name) => [name, inContext(name, own.get(name), context)] as const);
  return {
    platform: "odin",
    ...group,
    userId,
    collectedAt: options.now().toISOString(),
    ...(goneCheck.isGone ? { vanished: true } : {}),
    sections: Object.fromEntries([...sections, ...inherited]) as OdinSections,
  };
}

const isDrafted = ({ draft }: Pick<CompleteOptions, "draft">, name: OdinSectionName, group: OdinGroup): boolean =>
  name in draft && !isOfAnotherGroup(draft[name], group);

interface SoFar {
  readonly goneCheck: GoneCheck;
  readonly assignedServices: Section | undefined;
  readonly serviceAssignment: Section | undefined;
}

async function sectionOf(
  input: StrategyInput,
  options: CompleteOptions,
  name: OdinSectionName,
  { goneCheck, assignedServices, serviceAssignment }: SoFar,
): Promise<Section> {
  const { userId, before, draft, isWide, unassigned, registrations, fillGaps, source } = options;
  const { group, context } = input;
  const lack = lackOfUser(name, assignedServices);
  const known = before?.[name];
  // An earlier try may have come before the services were known.
  if (known && !isRetryable(known)) return lack && isAboutLicences(known) ? lack : known;
  if (isDrafted(options, name, group)) return ok(draft[name]);
  const registered = name === "registration" ? (await registrations()).get(userId) : undefined;
  if (registered !== undefined && !isOfAnotherGroup(registered, group)) return ok(registered);
  // The platform's own audit left it out, or a bulk read says it, and the user lacks the service. A call would only confirm it.
  if (lack && (isWide || unassigned?.has(name))) return lack;
  if (name === "serviceSettings" && isWide && hasNoServices(assignedServices, serviceAssignment)) return ok({});
  if (!fillGaps && name !== "registration") return lack ?? failed(`not in ${source}`);
  if (goneCheck.absent) return goneCheck.absent;
  const reason = lack ?? (await lackOfGroup(name, context));
  if (!reason) return inOurWords(name, await readAlone(input, name, userId, isOfService(name)));
  if (isWide) return reason;
  const read = () => readAlone(input, name, userId, true);
  const section = await input.controls.ask(`${name} ${reason.reason}`, reason, read);
  return isAboutLicences(section) ? reason : section;
}

/** Reads a section by itself. @param mayLack whether it belongs to a service that the user may lack */
async function readAlone(
  { odin, caller, group }: StrategyInput,
  name: OdinSectionName,
  userId: string,
  mayLack: boolean,
): Promise<Section> {
  const learn = () => singleOf(name)(odin, caller, userId);
  const section = await caller.section({ name, userId, isOfService: mayLack, learn });
  const isAnothers = section.status === "ok" && isOfAnotherGroup(section.data, group);
  return isAnothers ? failed("the answer is about another group") : section;
}

function isEnterprise(user: Section | undefined): boolean | undefined {
  return user?.status === "ok" ? asBoolean(asObject(user.data)?.isEnterprise) : undefined;
}

function inContext(name: OdinSectionName, section: Section | undefined, context: OdinContext): Section {
  if (section === undefined) return failed("not requested");
  return section.status === "ok" ? ok(withContext(name, section.data, context)) : section;
}
