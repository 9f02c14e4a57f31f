import type { OrganizationPresence, PresenceDefinition } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { idOf } from "../common/org.js";

/** The presences of users who are not on queue. */
export const PRESENCES = ["Available", "Available", "Away", "Busy", "Offline"] as const;

const ALL = ["Available", "Away", "Busy", "Offline", "On Queue"];

export function presenceDefinition(estate: Estate, systemPresence: string): PresenceDefinition {
  const id = idOf(estate, "presence", systemPresence);
  return { id, systemPresence, selfUri: `/api/v2/presencedefinitions/${id}` };
}

/** The system presence of the definition with an id. */
export const systemPresenceWith = (estate: Estate, id: string): string | undefined =>
  ALL.find((name) => idOf(estate, "presence", name) === id);

/** All presences, as the organisation lists them. */
export function organisationPresences(estate: Estate): OrganizationPresence[] {
  return ALL.map((name) => ({
    ...presenceDefinition(estate, name),
    name,
    languageLabels: { en_US: name },
    deactivated: false,
    primary: true,
  }));
}

/** System presence, as analytics spell it, to the presences of the organisation. */
export function presenceMappings(estate: Estate): Record<string, string[]> {
  return Object.fromEntries(
    ALL.map((name) => [name.toUpperCase().replace(" ", "_"), [idOf(estate, "presence", name)]]),
  );
}
