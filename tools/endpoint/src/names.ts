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

/**
 * The parameters that say of whom or of what a call is. PureCloud has them in the path. Odin has them in the query, or in the
 * body of a change.
 */
export function idsOf(platform: Platform, path: string, method: Method): string[] {
  if (platform === "purecloud") return parametersIn(path);
  if (method === "PUT" || method === "POST") return [];
  return isOfUser(platform, path) ? ["userId"] : ["serviceProviderId", "groupId"];
}

/** Whether a call is about one user. A bulk read of Odin is about those of a group. */
export const isOfUser = (platform: Platform, path: string): boolean =>
  platform === "purecloud" ? path.includes("{userId}") : /^\/api\/v2\/users\b(?!.*\/bulk$)/.test(path);

/** Whether a call is about the holder of the token, whom no parameter names. Only PureCloud has such paths. */
export const isOfHolder = (path: string): boolean => /\/me(\/|$)/.test(path);

/** `getUserSkillgroups` as the name of a file: `get-user-skillgroups`. */
export const kebab = (operationId: string): string =>
  operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
