import type { Oas3Rule } from "@redocly/openapi-core";
import { entries, isDict, nameOf, report } from "../source.ts";

const shape = "{ mode: any, permissions: [..] }`, or `{ mode: none, permissions: [] }`";

const remedy: Readonly<Record<string, string>> = {
  "x-required-permissions": `add what the platform asks for today: \`x-required-permissions: ${shape}.`,
  "x-seed-permissions": `add \`x-seed: false\` if the operation is not in seed 002, else what the seed says: \`x-seed-permissions: ${shape}.`,
};

/**
 * Every PureCloud operation has the permissions that the platform requires today. An operation of seed 002 also has those of
 * the seed. Operations with the tag `auth` return tokens, so they need none.
 */
export const permissions: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (!isDict(operation) || (Array.isArray(operation.tags) && operation.tags.includes("auth"))) return;
    const wanted = ["x-required-permissions", ...(operation["x-seed"] === false ? [] : ["x-seed-permissions"])];
    for (const key of wanted.filter((one) => operation[one] === undefined)) {
      report(ctx, ctx.location.child("operationId"), `${nameOf(operation)} lacks ${key}.`, remedy[key] ?? "");
    }
  },
});

const REMEDIES = {
  "x-evidence": "say how its path is known: found, name-only or inferred.",
  "x-evidence-answer": "say how its answer is known: found, schema, inferred or none.",
};

/**
 * Every operation says how its path and its answer are known. A write with a guessed path could change something else, so its
 * path must be found. An answer that no source shows has no schema, so its method returns nothing.
 */
export const evidence: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (!isDict(operation)) return;
    const { "x-evidence": path = "found", "x-evidence-answer": answer, "x-safe": safe, responses } = operation;
    const refuse = (key: string, wrong: string, remedy: string) =>
      report(ctx, ctx.location.child(key).key(), `${nameOf(operation)} ${wrong}`, remedy);
    for (const [key, remedy] of Object.entries(REMEDIES))
      if (operation[key] === undefined) refuse("operationId", `lacks ${key}.`, remedy);
    if (path !== "found" && ctx.key !== "get" && safe !== true)
      refuse("x-evidence", `writes, and its path is ${path}.`, "leave it out until a source has its path.");
    const successes = entries(responses).filter(([status]) => status.startsWith("2"));
    const isUnseen = successes.length === 1 && successes.every(([status, { content }]) => status === "2XX" && !content);
    const rule = "must have the x-evidence-answer none if its only success is a 2XX without content, and else not.";
    if (isUnseen !== (answer === "none")) refuse("responses", rule, "write both, or neither.");
  },
});
