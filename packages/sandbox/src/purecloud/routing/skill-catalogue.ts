import type { RoutingSkillState } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import { idOf, type Org } from "../common/org.js";

/** A skill or a language of the organisation. */
export interface Ability {
  readonly name: string;
  readonly state: RoutingSkillState;
}

const active = (name: string): Ability => ({ name, state: "active" });

/** What routing can require, by kind. Agents have the first ones. The last ones are no longer in use. */
export const ABILITIES = {
  skill: [
    active("Refunds"),
    active("Escalations"),
    active("Invoices"),
    active("Orders"),
    active("Networks"),
    active("Contracts"),
    active("Warranty"),
    active("Fax (retired)"),
    { name: "Telex", state: "inactive" },
    { name: "Legacy CRM", state: "deleted" },
  ],
  language: [
    active("English - Spoken"),
    active("Spanish - Spoken"),
    active("German - Spoken"),
    active("French - Spoken"),
    { name: "Latin - Written", state: "deleted" },
  ],
} as const satisfies Record<string, readonly Ability[]>;

export type Kind = keyof typeof ABILITIES;

export function abilityId(estate: Estate, kind: Kind, name: string): string {
  return idOf(estate, kind, name);
}

/** The skill or language with an id. */
export function abilityWithId(estate: Estate, kind: Kind, id: string): Ability | undefined {
  return ABILITIES[kind].find(({ name }) => abilityId(estate, kind, name) === id);
}

/** The skills or languages that the organisation lists. Deleted ones are not among them. */
const listed =
  (kind: Kind) =>
  ({ estate }: Org) =>
    ABILITIES[kind]
      .filter(({ state }) => state !== "deleted")
      .map(({ name, state }) => {
        const id = abilityId(estate, kind, name);
        return {
          id,
          name,
          state,
          dateModified: ago(90, "days"),
          version: "1",
          selfUri: `/api/v2/routing/${kind}s/${id}`,
        };
      });

export const skillsIn = listed("skill");
export const languagesIn = listed("language");
