import type { OdinContextPart } from "../../record/context.js";
import { groupServiceOf, groupServicesIn } from "../../record/odin/group-services.js";
import type { OdinSectionName } from "../../record/odin/record.js";
import { type Section, type Unavailable, unavailable } from "../../record/outcome.js";
import type { Context } from "../context.js";
import { isUnlicensed, servicesOf } from "./licences.js";

/** The same message under every strategy, because the platform gives a reason under some strategies only. */
const without = (services: readonly string[]): Unavailable =>
  unavailable(`the user has none of: ${services.join(", ")}`);

/** What a section is of a user who lacks its services, as the user's own list says. Undefined for any other user. */
export const lackOfUser = (name: OdinSectionName, assignedServices: Section | undefined): Unavailable | undefined =>
  isUnlicensed(name, assignedServices) ? without(servicesOf(name)) : undefined;

/**
 * What a section is if the group lacks its service, because then no user has it. Undefined if the group has the service, or
 * if its list cannot be read.
 */
export async function lackOfGroup(
  name: OdinSectionName,
  context: Pick<Context<OdinContextPart>, "read">,
): Promise<Unavailable | undefined> {
  const service = groupServiceOf(name);
  if (service === undefined) return undefined;
  const section = await context.read("services");
  const has = section.status === "ok" ? groupServicesIn(section.data) : undefined;
  return has === undefined || has.has(service) ? undefined : without([service]);
}

/** Statuses that say nothing about licences, even if the user lacks the service: signed out, gone, slow down, not of Odin. */
const NOT_ABOUT_LICENCES = new Set([401, 403, 404, 408, 429]);

/** Whether Odin answers so for a service that the user does not have (docs/facts/odin.md O-24 to O-29). */
export function isAboutLicences(section: Section): boolean {
  if (section.status === "unavailable") return true;
  if (section.status !== "failed") return false;
  const { status } = section.error;
  return status >= 400 && status < 500 && !NOT_ABOUT_LICENCES.has(status);
}

/** Which service is not assigned, in the platform's words. */
const NAMED = /not assigned to this subscriber:\s*(.+?)\.?$/i;

/** An outcome in our words, if the platform names the service of the group. So it is the same if the group's list was lost. */
export function inOurWords(name: OdinSectionName, section: Section): Section {
  const service = groupServiceOf(name);
  if (section.status !== "unavailable" || service === undefined) return section;
  return NAMED.exec(section.reason)?.[1]?.toLowerCase() === service.toLowerCase() ? without([service]) : section;
}
