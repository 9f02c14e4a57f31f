import { parseArgs } from "node:util";
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

/** The command was called with something that it cannot use. The message is one line with the remedy. */
export class UsageError extends Error {}

const usage = `Usage: pnpm endpoint ${platforms.join("|")} METHOD "/api/v2/…" [--id operationId] [--answers Schema] [--body Schema] [--pages]`;

export function parseRequest(args: readonly string[]): EndpointRequest {
  const { values, positionals } = parsed(args);
  const [platform, method = "", path = "", ...more] = positionals;
  if (!isOneOf(platforms, platform))
    throw new UsageError(`The platform is ${quoted(platform)}. Do: write ${platforms.join(" or ")} first. ${usage}`);
  const verb = method.toUpperCase();
  if (!isOneOf(methods, verb))
    throw new UsageError(`The method is ${quoted(method)}. Do: write one of ${methods.join(", ")}. ${usage}`);
  if (more.length > 0) throw new UsageError(`${quoted(more[0])} follows the path. Do: quote the path. ${usage}`);
  checkPath(platform, path);
  const operationId = values.id ?? idFor(platform, verb, path);
  // Other names may be taken: each client has `http` and `request`, and Odin's has `logout`.
  checkName("--id", operationId, /^(get|post|put|patch|delete)[A-Z][A-Za-z0-9]*$/, "getUserSkillgroups");
  const pascal = operationId.replace(/^(get|post|put|patch|delete)/, "");
  const { answers = verb === "DELETE" ? undefined : pascal, body = needsBody(verb) ? `${pascal}Request` : undefined } =
    values;
  if (answers !== undefined) checkName("--answers", answers, /^[A-Z][A-Za-z0-9]*$/, "UserSkillEntityListing");
  if (body !== undefined) checkName("--body", body, /^[A-Z][A-Za-z0-9]*$/, "UserSkillRequest");
  if (values.pages && platform === "odin")
    throw new UsageError(
      "--pages: no listing of Odin pages by number. Do: leave it out, and write x-pagination by hand.",
    );
  return { platform, method: verb, path, operationId, answers, body, pages: values.pages ?? false };
}

const needsBody = (method: Method): boolean => method === "POST" || method === "PUT" || method === "PATCH";

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { id: text, answers: text, body: text, pages: { type: "boolean" } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}. ${usage}`);
  }
}

/** Odin has its ids in the query, PureCloud has them in the path. */
function checkPath(platform: Platform, path: string): void {
  const refuse = (why: string) => {
    throw new UsageError(`The path is ${quoted(path)}. ${why}`);
  };
  if (!path.startsWith("/api/v2/")) refuse(`Do: begin with /api/v2/. ${usage}`);
  if (path.includes("?")) refuse("Do: leave the query out. Parameters of the query go into the path's file.");
  for (const segment of path.slice("/api/v2/".length).split("/")) {
    if (/^\{[A-Za-z]\w*\}$/.test(segment)) {
      if (platform === "odin") refuse("Odin has ids in the query only. Do: leave the braces out.");
    } else if (!/^\w[\w.-]*$/.test(segment)) {
      refuse("Do: write words and {names} between single slashes, such as /api/v2/users/{userId}/skillgroups.");
    }
  }
}

function checkName(flag: string, name: string, form: RegExp, example: string): void {
  if (!form.test(name)) throw new UsageError(`${flag}: ${quoted(name)} is no name. Do: write one like ${example}.`);
}

const isOneOf = <T extends string>(list: readonly T[], text: string | undefined): text is T => list.includes(text as T);

const quoted = (text: string | undefined): string => (text ? JSON.stringify(text) : "missing");
