import type { Oas3Rule } from "@redocly/openapi-core";
import { isDict, nameOf, report } from "../source.ts";

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
