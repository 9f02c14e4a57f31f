import { send } from "../conformance/send.js";
import type { Ground, Request } from "./ground.js";

export const short = (value: unknown): string | undefined => JSON.stringify(value)?.slice(0, 300);

/** An answer that is an object. Undefined for any other. */
export function parsed(body: string): Readonly<Record<string, unknown>> | undefined {
  const value: unknown = body === "" ? undefined : JSON.parse(body);
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** Reads what was written, and says which parts of it the read has otherwise. */
export async function unseen({ judged, api, authorization }: Ground, request: Request): Promise<readonly string[]> {
  const { step, parameters, body } = request;
  const { read } = step;
  if (!read) return [];
  const named = { ...parameters, ...(typeof body === "object" ? body : {}) };
  const { status, body: text } = await send(judged, api, read, { authorization, parameters: named });
  if (status !== 200) return [`${read.operationId} then answers ${status}: ${text}`];
  const is = parsed(text);
  if (typeof body !== "object" || body === null || Array.isArray(body) || !is) return [];
  return Object.entries(body)
    .filter(([key, value]) => key in is && key !== "version" && !isSeen(value, is[key]))
    .map(([key, value]) => `${read.operationId} then has ${key} ${short(is[key])}, not ${short(value)}`);
}

/** A read may have more than was sent. */
function isSeen(sent: unknown, read: unknown): boolean {
  if (Array.isArray(sent)) return Array.isArray(read) && sent.every((one) => read.some((other) => isSeen(one, other)));
  // A reference is sent as an id, and read as an object with it.
  if (typeof sent === "string" && typeof read === "object" && read !== null) return Reflect.get(read, "id") === sent;
  // Odin has numbers for texts of digits, and none for a text that was cleared.
  if (typeof sent !== "object" || sent === null) return String(sent ?? "") === String(read ?? "");
  if (typeof read !== "object" || read === null) return false;
  return Object.entries(sent).every(([key, value]) => !(key in read) || isSeen(value, Reflect.get(read, key)));
}
