import { dirname, relative } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { dicts, isDict, type Place, say } from "../source.ts";

/**
 * Every operationId, those of `x-narrow` included, becomes a method of the same name: it must be unique within its API
 * and start with a small letter. (redocly's own rule does not know `x-narrow`, and does not say where the first one is.)
 */
export const operationIds: Oas3Rule = () => {
  const seen = new Map<string, Place>();
  return {
    Operation(operation, ctx) {
      const { operationId } = operation;
      if (operationId !== undefined) check(operationId, ctx.location.child("operationId"), ctx.report);
      const narrow = dicts(isDict(operation) ? operation["x-narrow"] : []);
      narrow.forEach((entry, index) => {
        const id = entry.operationId;
        // The list names the broad method too.
        if (typeof id !== "string" || id === operationId) return;
        check(id, ctx.location.child(["x-narrow", index, "operationId"]), ctx.report);
      });
    },
  };

  function check(id: string, place: Place, report: (problem: { message: string; location: Place }) => void): void {
    const first = seen.get(id);
    if (first) {
      const message = say(
        `operationId "${id}" is already that of another operation, in ${relative(dirname(place.source.absoluteRef), first.source.absoluteRef)}.`,
        "give one of the two another operationId.",
      );
      report({ message, location: place });
    }
    seen.set(id, first ?? place);
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
      const message = say(
        `operationId "${id}" cannot be the name of a method.`,
        "use camelCase: letters and digits only.",
      );
      report({ message, location: place });
    }
  }
};
