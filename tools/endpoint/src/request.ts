import { oneOf, UsageError } from "@rollcall/config/tool";
import { idFor, type Method, methods, type Platform, platforms } from "./names.ts";

export interface EndpointRequest {
  readonly platform: Platform;
  readonly method: Method;
  /** From `/api/v2` on, with `{names}`. */
  readonly path: string;
  readonly operationId: string;
  /** The name of the schema of the answer. It may exist already. Undefined if there is no answer. */
  readonly answers: string | undefined;
  /** The name of the schema of the request body. */
  readonly body: string | undefined;
  /** Whether it pages by `pageNumber` and `pageSize`. */
  readonly pages: boolean;
}

export const USAGE = `endpoint ${platforms.join("|")} METHOD PATH [--id ID] [--answers SCHEMA] [--body SCHEMA] [--pages]`;

const text = { type: "string" } as const;
export const FLAGS = { id: text, answers: text, body: text, pages: { type: "boolean", default: false } } as const;

type Flags = Partial<Record<"id" | "answers" | "body", string>> & { readonly pages: boolean };

/** @throws UsageError with the remedy, in one line */
export function readRequest(
  { id, pages, ...named }: Flags,
  [first, second = "", path = ""]: readonly string[],
): EndpointRequest {
  const platform = oneOf(platforms, first, "platform");
  const method = oneOf(methods, second.toUpperCase(), "method");
  checkPath(platform, path);
  const operationId = id ?? idFor(platform, method, path);
  // Other names may be taken: each client has `http` and `request`, and Odin's has `logout`.
  checkName("--id", operationId, /^(get|post|put|patch|delete)[A-Z][A-Za-z0-9]*$/, "getUserSkillgroups");
  const pascal = operationId.replace(/^(get|post|put|patch|delete)/, "");
  const answers = named.answers ?? (method === "DELETE" ? undefined : pascal);
  const body = named.body ?? (["POST", "PUT", "PATCH"].includes(method) ? `${pascal}Request` : undefined);
  if (answers !== undefined) checkName("--answers", answers, /^[A-Z][A-Za-z0-9]*$/, "UserSkillEntityListing");
  if (body !== undefined) checkName("--body", body, /^[A-Z][A-Za-z0-9]*$/, "UserSkillRequest");
  if (pages && platform === "odin")
    throw new UsageError("--pages: no listing of Odin pages by number", "leave it out, and write x-pagination by hand");
  return { platform, method, path, operationId, answers, body, pages };
}

/** Odin has its ids in the query, PureCloud has them in the path. */
function checkPath(platform: Platform, path: string): void {
  const refuse = (remedy: string, why = "") => {
    throw new UsageError(`The path is ${JSON.stringify(path)}${why}`, remedy);
  };
  if (!path.startsWith("/api/v2/")) refuse("begin with /api/v2/");
  if (path.includes("?")) refuse("leave the query out. Parameters of the query go into the path's file");
  for (const segment of path.slice("/api/v2/".length).split("/")) {
    if (/^\{[A-Za-z]\w*\}$/.test(segment)) {
      if (platform === "odin") refuse("leave the braces out", ", and Odin has ids in the query only");
    } else if (!/^\w[\w.-]*$/.test(segment)) {
      refuse("write words and {names} between single slashes, such as /api/v2/users/{userId}/skillgroups");
    }
  }
}

function checkName(flag: string, name: string, form: RegExp, example: string): void {
  if (!form.test(name))
    throw new UsageError(`${flag}: ${JSON.stringify(name)} is no name`, `write one like ${example}`);
}
