import type { Oas3Rule } from "@redocly/openapi-core";
import { entries, isDict, nameOf, report } from "../source.ts";

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
