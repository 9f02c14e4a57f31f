import { ODIN_SECTIONS, type OdinRecord, type OdinSectionName, type OdinSections } from "../../record/odin.js";
import { failed, ok, type Section, unavailable } from "../../record/outcome.js";
import { asBoolean, asObject } from "../../record/wire.js";
import type { Bulk } from "./bulk.js";
import { type OdinContext, withContext } from "./context.js";
import type { Draft } from "./draft.js";
import { isUnlicensed, servicesOf } from "./licences.js";
import { singleOf } from "./singles.js";
import type { StrategyInput } from "./strategy.js";

/** How a draft is made into a record. */
export interface CompleteOptions {
  readonly userId: string;
  readonly draft: Draft;
  readonly registrations: Bulk;
  /** Whether what the draft lacks is asked for section by section. */
  readonly fillHoles: boolean;
  /** What the draft was taken from, for the words about a hole that is not filled. */
  readonly source: string;
  /** The clock. */
  readonly now: () => Date;
}

/** The services decide how an error of another section is read, and the profile what is added to it: these come first. */
const FIRST: readonly OdinSectionName[] = ["user", "assignedServices"];

/** Makes a draft into the record of one user, asking for what it lacks. */
export async function complete(input: StrategyInput, options: CompleteOptions): Promise<OdinRecord> {
  const { group } = input;
  const { userId } = options;
  const learnt = new Map<OdinSectionName, Section>();
  for (const name of [...FIRST, ...ODIN_SECTIONS.filter((section) => !FIRST.includes(section))]) {
    learnt.set(name, await sectionOf(input, options, name, learnt.get("assignedServices")));
  }
  const context: OdinContext = { ...group, userId, isEnterprise: isEnterprise(learnt.get("user")) };
  const sections = ODIN_SECTIONS.map((name) => [name, inContext(name, learnt.get(name), context)] as const);
  return {
    platform: "odin",
    ...group,
    userId,
    collectedAt: options.now().toISOString(),
    sections: Object.fromEntries(sections) as OdinSections,
  };
}

async function sectionOf(
  { odin, asker }: StrategyInput,
  { userId, draft, registrations, fillHoles, source }: CompleteOptions,
  name: OdinSectionName,
  assignedServices: Section | undefined,
): Promise<Section> {
  if (name in draft) return ok(draft[name]);
  if (name === "registration" && registrations.has(userId)) return ok(registrations.get(userId));
  const unlicensed = isUnlicensed(name, assignedServices);
  if (fillHoles || name === "registration") {
    return asker.section({ name, userId, learn: () => singleOf(name)(odin, asker, userId), unlicensed });
  }
  if (!unlicensed) return failed(`not in ${source}`);
  return unavailable(`not in ${source}; the user has none of: ${servicesOf(name).join(", ")}`);
}

function isEnterprise(user: Section | undefined): boolean | undefined {
  return user?.status === "ok" ? asBoolean(asObject(user.data)?.isEnterprise) : undefined;
}

function inContext(name: OdinSectionName, section: Section | undefined, context: OdinContext): Section {
  if (section === undefined) return failed("not asked for");
  return section.status === "ok" ? ok(withContext(name, section.data, context)) : section;
}
