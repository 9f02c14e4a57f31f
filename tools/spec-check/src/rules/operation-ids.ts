import { dirname, relative } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { dicts, isDict, type SourceLocation, withRemedy } from "../source.ts";

/**
 * Every operationId becomes a method of the same name, and those of `x-narrow` do, too. So it is unique within its API and
 * starts with a small letter. Redocly's own rule does not know `x-narrow`, and does not report the first location.
 */
export const operationIds: Oas3Rule = () => {
  const seen = new Map<string, SourceLocation>();
  return {
    Operation(operation, ctx) {
      const { operationId } = operation;
      if (operationId !== undefined) check(operationId, ctx.location.child("operationId"), ctx.report);
      const narrow = dicts(isDict(operation) ? operation["x-narrow"] : []);
      narrow.forEach((entry, index) => {
        const id = entry.operationId;
        // The list also has the broad method.
        if (typeof id !== "string" || id === operationId) return;
        check(id, ctx.location.child(["x-narrow", index, "operationId"]), ctx.report);
      });
    },
  };

  function check(
    id: string,
    location: SourceLocation,
    report: (problem: { message: string; location: SourceLocation }) => void,
  ): void {
    const first = seen.get(id);
    if (first) {
      const message = withRemedy(
        `operationId "${id}" is already that of another operation, in ${relative(dirname(location.source.absoluteRef), first.source.absoluteRef)}.`,
        "give one of the two another operationId.",
      );
      report({ message, location });
    }
    seen.set(id, first ?? location);
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
      const message = withRemedy(
        `operationId "${id}" cannot be the name of a method.`,
        "use camelCase: letters and digits only.",
      );
      report({ message, location });
    }
  }
};
