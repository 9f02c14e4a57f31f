import { ODIN_CONTEXT, type OdinContextPart } from "../../record/context.js";
import { ODIN_SECTIONS, type OdinSectionName } from "../../record/odin/record.js";
import { mayBeWithoutLine } from "../../record/odin/without-line.js";
import type { Section } from "../../record/outcome.js";
import { BULK_SECTIONS } from "./bulk.js";
import { servicesOf } from "./licences.js";

/** Which sections of an Odin record, and which parts of the context are read. */
export interface OdinSectionOptions {
  /**
   * The sections to read. The profile (`user`) is always read. `assignedServices` comes along with a section that users without a
   * service lack. `default` stands for all.
   *
   * @default ["default"]
   */
  readonly sections?: readonly OdinSectionChoice[] | undefined;
  /** Sections that only some users need, by when they do. @default none */
  readonly when?: OdinWhen | undefined;
  /** The parts of the context to read, if it is kept. `group` is always read. @default all that matter to a user */
  readonly context?: readonly OdinContextPart[] | undefined;
}

/** A section to read. `default` stands for all. */
export type OdinSectionChoice = OdinSectionName | "default";

/** Sections that are only read of some users. */
export interface OdinWhen {
  /** Of users whose profile shows neither a device nor a number nor an address, or could not be read. */
  readonly withoutLine?: readonly OdinSectionName[] | undefined;
}

/** The sections and parts that a run reads. */
export interface OdinChoice {
  /** The sections of every user. */
  readonly sections: ReadonlySet<OdinSectionName>;
  /** Further sections of users without a line. */
  readonly withoutLine: ReadonlySet<OdinSectionName>;
  readonly context: ReadonlySet<OdinContextPart>;
}

/**
 * The sections and parts that a run reads.
 *
 * @throws RangeError for a name that no section or part has
 */
export function odinChoice({ sections = ["default"], when, context = ODIN_CONTEXT }: OdinSectionOptions): OdinChoice {
  const wanted = new Set(sections.flatMap((one) => (one === "default" ? ODIN_SECTIONS : [one])));
  const few = when?.withoutLine ?? [];
  for (const name of [...wanted, ...few]) known("section", name, ODIN_SECTIONS);
  for (const part of context) known("part of the context", part, ODIN_CONTEXT);
  // Only the list of a user's services says whether the user lacks the service of a section.
  if ([...wanted].some((name) => servicesOf(name).length > 0)) wanted.add("assignedServices");
  const all = new Set(ODIN_SECTIONS.filter((name) => name === "user" || wanted.has(name)));
  return {
    sections: all,
    withoutLine: new Set(few.filter((name) => !all.has(name))),
    context: new Set(ODIN_CONTEXT.filter((part) => part === "group" || context.includes(part))),
  };
}

/** Whether a section is read of a user. @param profile the user's section `user` */
export function isChosen(choice: OdinChoice, name: OdinSectionName, profile: Section | undefined): boolean {
  return choice.sections.has(name) || (choice.withoutLine.has(name) && mayBeWithoutLine(profile));
}

/** Whether `composed` makes calls for each user, because a section has no call for the whole group. */
export const takesCallsForEach = ({ sections }: OdinChoice): boolean =>
  [...sections].some((name) => !BULK_SECTIONS.has(name));

function known(what: string, name: string, names: readonly string[]): void {
  if (!names.includes(name)) throw new RangeError(`no ${what} has the name ${JSON.stringify(name)}`);
}
