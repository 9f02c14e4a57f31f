import { PURECLOUD_ON_REQUEST, PURECLOUD_SECTIONS, type PureCloudSectionName } from "../../record/purecloud/record.js";

/** A section to read. `default` stands for the usual ones. */
export type PureCloudSectionChoice = PureCloudSectionName | "default";

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
