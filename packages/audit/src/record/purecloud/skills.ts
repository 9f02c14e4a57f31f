import type { Fact } from "../fact.js";
import { factOf } from "../fact-of.js";
import type { Section } from "../outcome.js";
import { asItems, asNumber, asTrimmed } from "../wire.js";
import { nameOf } from "./name-of.js";

/** A routing skill or language, with the user's proficiency: 0 to 5, or `null` if it is unknown. */
export interface PureCloudSkill {
  readonly name: string;
  /** `active`, `inactive`, `deleted`, or another word. `null` if it is unknown. */
  readonly state: string | null;
  readonly proficiency: number | null;
}

export function skillsOf(section: Section | undefined, name: string): Fact<readonly PureCloudSkill[]> {
  return factOf(section, name, (data) =>
    asItems(data)?.map((skill) => ({
      name: nameOf(skill),
      state: asTrimmed(skill.state) ?? null,
      proficiency: asNumber(skill.proficiency) ?? null,
    })),
  );
}
