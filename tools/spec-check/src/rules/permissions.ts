import type { Oas3Rule } from "@redocly/openapi-core";
import { isDict, say } from "../source.ts";

const shape = "{ mode: any, permissions: [..] }`, or `{ mode: none, permissions: [] }`";

const remedy: Readonly<Record<string, string>> = {
  "x-required-permissions": `add what the platform asks for today: \`x-required-permissions: ${shape}.`,
  "x-seed-permissions": `add \`x-seed: false\` if the operation is not in seed 002, else what the seed says: \`x-seed-permissions: ${shape}.`,
};

/**
 * Every PureCloud operation says what the platform asks for today, and what seed 002 says if it is one of the seed's.
 * Operations tagged `auth` are how a token is got: they need none.
 */
export const permissions: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (!isDict(operation) || (Array.isArray(operation.tags) && operation.tags.includes("auth"))) return;
    const wanted = ["x-required-permissions", ...(operation["x-seed"] === false ? [] : ["x-seed-permissions"])];
    for (const key of wanted.filter((one) => operation[one] === undefined)) {
      const id = String(operation.operationId ?? "This operation");
      const message = say(`${id} lacks ${key}.`, remedy[key] ?? "");
      ctx.report({ message, location: ctx.location.child("operationId") });
    }
  },
});
