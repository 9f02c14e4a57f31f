import type { Api as Platform } from "@rollcall/codegen/document";

export { type Api as Platform, apis as platforms } from "@rollcall/codegen/document";

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof methods)[number];

/** Words of the path from the API's root on. */
const segmentsOf = (path: string): string[] => path.slice("/api/v2/".length).split("/");

const isParameter = (segment: string): boolean => segment.startsWith("{");

const pascal = (segment: string): string =>
  segment.replace(/(?:^|[-_.])(\w)/g, (_, letter: string) => letter.toUpperCase());

const singular = (word: string): string =>
  word
    .replace(/ies$/, "y")
    .replace(/(?<=s|x|ch|sh)es$/, "")
    .replace(/(?<![su])s$/, "");

/**
 * The operationId that the platform's own words give. Genesys' SDK writes a word in the
 * singular if an id follows. Odin's ids are in the query, so its first word is in the singular if more words follow.
 */
export function idFor(platform: Platform, method: Method, path: string): string {
  const segments = segmentsOf(path);
  const words = segments.flatMap((segment, index) => {
    if (isParameter(segment)) return [];
    const next = segments[index + 1];
    const one = platform === "odin" ? index === 0 && next !== undefined : next !== undefined && isParameter(next);
    return [pascal(one ? singular(segment) : segment)];
  });
  return method.toLowerCase() + words.join("");
}

/** The file of a path: `users-userId-skillgroups.yaml`. */
export const fileOf = (path: string): string => `${segmentsOf(path).join("-").replace(/[{}]/g, "")}.yaml`;

const parametersIn = (path: string): string[] =>
  segmentsOf(path)
    .filter(isParameter)
    .map((segment) => segment.slice(1, -1));

/** Of whom or of what a call is. The holder is the user to whom the token belongs. */
type Subject = "user" | "holder" | "group" | "provider" | "other";

/** PureCloud names a user in the path. On Odin the first word says it, and a bulk read of users is about those of a group. */
export function subjectOf(platform: Platform, path: string): Subject {
  if (platform === "purecloud") {
    if (path.includes("{userId}")) return "user";
    return /\/me(\/|$)/.test(path) ? "holder" : "other";
  }
  switch (segmentsOf(path)[0]) {
    case "users":
      return path.endsWith("/bulk") ? "group" : "user";
    case "groups":
      return "group";
    case "service-providers":
      return "provider";
    default:
      return "other";
  }
}

const odinIds: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  user: ["userId"],
  group: ["serviceProviderId", "groupId"],
  provider: ["serviceProviderId"],
};

/**
 * The parameters that say of whom or of what a call is. PureCloud has them in the path. Odin has them in the query, or in the
 * body of a change.
 */
export function idsOf(platform: Platform, path: string, method: Method): string[] {
  if (platform === "purecloud") return parametersIn(path);
  if (method === "PUT" || method === "POST") return [];
  return [...(odinIds[subjectOf(platform, path)] ?? [])];
}

/** `getUserSkillgroups` as the name of a file: `get-user-skillgroups`. */
export const kebab = (operationId: string): string =>
  operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
