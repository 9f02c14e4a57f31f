import { PURECLOUD_CONTEXT, type PureCloudContextPart } from "../../record/context.js";
import {
  PURECLOUD_ON_REQUEST,
  PURECLOUD_SECTIONS,
  type PureCloudAccess,
  type PureCloudSectionName,
} from "../../record/purecloud/record.js";

/** Which sections of a PureCloud record, and which parts of the context are read. */
export interface PureCloudSectionOptions {
  /**
   * The sections to read. The profile is always read, and `default` stands for the usual sections. `utilization` takes a call
   * for each member of a queue, and `voicemailPolicy` one for each user. `integrationPresence` needs its source, and smaller
   * pages. `verifiers` are only read of administrators.
   *
   * @default ["default"]
   */
  readonly sections?: readonly PureCloudSectionChoice[] | undefined;
  /** Sections that only some users need, by when they do. `authorization` comes along with them. @default none */
  readonly when?: PureCloudWhen | undefined;
  /** The parts of the context to read, if it is kept. @default all, but queues only with a section that has to do with them */
  readonly context?: readonly PureCloudContextPart[] | undefined;
}

/** A section to read. `default` stands for the usual ones. */
export type PureCloudSectionChoice = PureCloudSectionName | "default";

/** Sections that are only read of some users. */
export interface PureCloudWhen {
  /** Of users with the power of an administrator, and of users whose power is not known. */
  readonly administrator?: readonly PureCloudAccess[] | undefined;
}

/** Every section that can be chosen, in the order of the record. */
export const PURECLOUD_CHOICES: readonly PureCloudSectionName[] = [...PURECLOUD_SECTIONS, ...PURECLOUD_ON_REQUEST];

/**
 * The sections that a run reads. The profile is always among them.
 *
 * @throws RangeError for a name that no section has
 */
export function chosenSections(choices: readonly PureCloudSectionChoice[]): ReadonlySet<PureCloudSectionName> {
  const wanted = new Set<string>(choices.flatMap((choice) => (choice === "default" ? PURECLOUD_SECTIONS : [choice])));
  const unknown = [...wanted].find((name) => !PURECLOUD_CHOICES.some((one) => one === name));
  if (unknown !== undefined) throw new RangeError(`no section has the name ${JSON.stringify(unknown)}`);
  return new Set(PURECLOUD_CHOICES.filter((name) => name === "profile" || wanted.has(name)));
}

/**
 * The sections of every user that a run reads, and further ones of administrators.
 *
 * @throws RangeError for a name that no section has
 */
export function sectionsOfRun({ sections = ["default"], when }: Pick<PureCloudSectionOptions, "sections" | "when">): {
  readonly chosen: ReadonlySet<PureCloudSectionName>;
  readonly ofAdministrators: ReadonlySet<PureCloudAccess>;
} {
  const few = when?.administrator ?? [];
  chosenSections(few); // A misspelt name is refused.
  const chosen = chosenSections(few.length === 0 ? sections : [...sections, "authorization"]);
  return { chosen, ofAdministrators: new Set(few.filter((name) => !chosen.has(name))) };
}

/**
 * The parts of the context that a run reads, if it keeps them. Queues are only read for the sections that have to do with them.
 *
 * @throws RangeError for a name that no part has
 */
export function contextOfRun(
  chosen: ReadonlySet<PureCloudSectionName>,
  context: readonly PureCloudContextPart[] | undefined,
): ReadonlySet<PureCloudContextPart> {
  const unknown = context?.find((part) => !PURECLOUD_CONTEXT.includes(part));
  if (unknown !== undefined) throw new RangeError(`no part of the context has the name ${JSON.stringify(unknown)}`);
  const hasQueues = chosen.has("queues") || chosen.has("utilization");
  return new Set(context ?? PURECLOUD_CONTEXT.filter((part) => part !== "queues" || hasQueues));
}
