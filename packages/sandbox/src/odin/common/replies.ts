import type { Dice } from "../../estate/dice.js";
import type { Reply } from "../../server/handler.js";
import type { OdinState } from "./state.js";

export const ok = (body: unknown): Reply => ({ status: 200, body });

const fault = (status: number, error: string, details: string | null = null): Reply => ({
  status,
  body: { error, status, details },
});

/** The error for an unknown user. For some ids, it is the message alone. Odin sends both forms. */
export function userNotFound(userId: string): Reply {
  const words = "User not found";
  return userId.length % 4 === 3 ? { status: 404, body: words } : fault(404, words, `[Error 4008] ${words}: ${userId}`);
}

/** The error for anything else that is unknown. */
export const notFound = (): Reply => fault(404, "Not found");
export const missingKey = (name: string): Reply => fault(400, `Missing required key: ${name}`);
export const groupNotFound = (): Reply => fault(404, "Group not found");
export const providerNotFound = (): Reply => fault(404, "Service provider not found");

/** No source says the status, so all that a gateway may make of it are here. The words are BroadWorks' own. */
const UNLICENSED = [400, 400, 400, 404, 500] as const;

/** The answer to a call about a service that the user lacks (docs/facts/odin.md O-26, O-27). */
export const notAssigned = (roll: Dice, service?: string): Reply =>
  fault(
    roll.pick(UNLICENSED),
    "There has been a BroadWorks error.",
    `[Error 4410] Service is not assigned to this subscriber${service === undefined ? "" : `: ${service}`}`,
  );

export const searchTooShort = (): Reply => ({ status: 400, body: "Search string must be at least 3 characters" });

/** A login whose level does not reach so far (docs/facts/odin.md O-129). */
export const unauthorised = (request = "this login cannot see that object"): Reply =>
  fault(403, "There has been a BroadWorks error.", `[Error 4003] Unauthorized request: ${request}`);

/**
 * The rows that a `limit` leaves. If there are more, it may be an error, as for the size limit of BroadWorks
 * (docs/facts/odin.md O-34).
 */
export function limited(rows: readonly unknown[], limit: unknown, { answers }: OdinState): Reply {
  const most = limit === undefined ? rows.length : Number(limit);
  if (rows.length > most && answers["limit-exceeded"] === "error")
    return rejected("The number of rows exceeds the response size limit.");
  return ok(rows.slice(0, most));
}

/** A change that BroadWorks does not accept. */
export const rejected = (details: string): Reply => fault(400, "There has been a BroadWorks error.", details);
