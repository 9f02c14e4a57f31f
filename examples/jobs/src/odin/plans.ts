import type { OdinClient } from "@rollcall/clients/odin";
import type { GroupRow, Permissions } from "./shared/classes.ts";

/** The group that a department is in. */
export interface Place {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** What a user has: the own plan, and whether it is in force. Otherwise that of the group is. */
interface OwnPlan {
  readonly useCustomSettings: boolean;
  readonly userPermissions: object;
}

/** A calling plan of Odin, which holds for some kind of call. */
export interface Plan {
  /** What it decides, for the result line. */
  readonly about: string;
  readonly open: unknown;
  readonly closed: unknown;
  read(odin: OdinClient, userId: string): Promise<OwnPlan>;
  readGroup(odin: OdinClient, place: Place): Promise<{ readonly departments: readonly GroupRow[] }>;
  write(odin: OdinClient, userId: string, userPermissions: Permissions): Promise<unknown>;
}

/** A class that is closed to dial and open to forward can be reached by a forward, so a job sets both plans. */
export const PLANS: readonly Plan[] = [
  {
    about: "dials",
    open: "Allow",
    closed: "Disallow",
    read: (odin, userId) => odin.getUserOutgoingCallingPlanOriginating({ userId }),
    readGroup: (odin, place) => odin.getGroupOutgoingCallingPlanOriginating(place),
    write: (odin, userId, userPermissions) =>
      odin.putUserOutgoingCallingPlanOriginating({ body: { userId, useCustomSettings: true, userPermissions } }),
  },
  {
    about: "forwards",
    open: true,
    closed: false,
    read: (odin, userId) => odin.getUserOutgoingCallingPlanRedirecting({ userId }),
    readGroup: (odin, place) => odin.getGroupOutgoingCallingPlanRedirecting(place),
    write: (odin, userId, userPermissions) =>
      odin.putUserOutgoingCallingPlanRedirecting({ body: { userId, useCustomSettings: true, userPermissions } }),
  },
];
