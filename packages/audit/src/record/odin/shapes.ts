import { asObject, asRows, type WireObject } from "../wire.js";
import type { OdinInheritedSections, OdinSectionName } from "./record.js";

/** The services in effect. */
export const servicesIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.userServices);

/** The packs that the user could have. */
export const packsIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.servicePackServices);

export const registrationsIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.registrations);

export const alternateUsersIn = (data: unknown): WireObject[] | undefined => asRows(asObject(data)?.users);

/** The permissions of a group's calling plan, or of a department's. */
export const permissionsIn = (data: unknown): WireObject | undefined => asObject(asObject(data)?.permissions);

/** How the clean view reads a section. Undefined means that it cannot. Sections that are not here are not read. */
export const ODIN_SHAPES: Partial<Record<OdinSectionName | keyof OdinInheritedSections, (data: unknown) => unknown>> = {
  user: asObject,
  assignedServices: servicesIn,
  serviceAssignment: packsIn,
  serviceSettings: asObject,
  "outgoingCallingPlans.outgoingCallingPlanOriginating": asObject,
  "outgoingCallingPlans.outgoingCallingPlanRedirecting": asObject,
  "inherited.outgoingCallingPlanOriginating": permissionsIn,
  "inherited.outgoingCallingPlanRedirecting": permissionsIn,
  "utilities.alternateUserId": alternateUsersIn,
  registration: registrationsIn,
};
