import type { Reply } from "../../server/handler.js";

export const ok = (body: unknown): Reply => ({ status: 200, body });

const fault = (status: number, error: string, details: string | null = null): Reply => ({
  status,
  body: { error, status, details },
});

/** The error for an unknown user. For some ids, it is the message alone. Odin sends both forms. */
export function userNotFound(userId: string): Reply {
  const words = "User not found";
  return userId.length % 4 === 3 ? { status: 404, body: words } : fault(404, words);
}

export const groupNotFound = (): Reply => fault(404, "Group not found");
export const providerNotFound = (): Reply => fault(404, "Service provider not found");

/** The answer to a call about a service that the user lacks. */
export const notAssigned = (details: string): Reply =>
  fault(400, "There has been a BroadWorks error.", `[Error 4410] Service is not assigned: ${details}`);

export const searchTooShort = (): Reply => ({ status: 400, body: "Search string must be at least 3 characters" });

/** The sandbox's login only reads. */
export const forbidden = (): Reply => fault(403, "Forbidden");
