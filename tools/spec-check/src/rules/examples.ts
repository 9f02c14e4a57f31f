import { PEOPLE } from "../people-examples.ts";
import { entries, follow, isDict, nameOf, operationRule, report } from "../source.ts";

const REMEDY =
  "write a fact (`x-source: docs/facts/odin.md O-59`) or a public address. If no source shows such an answer, begin with `inferred from the schema, ` or `inferred from other operations, `.";

/**
 * Every example of a success that is written by hand says its source. It is a fact, or an address. If no source shows an answer,
 * it says from what the example is inferred.
 */
export const exampleSources = operationRule((operation, ctx) => {
  const isSeen = evidenceOf(operation).includes("found");
  for (const [status, response] of entries(operation.responses).filter(([code]) => code.startsWith("2"))) {
    for (const [type, media] of entries(response.content)) {
      for (const [name, raw] of entries(media.examples)) {
        const at = ctx.location.child(["responses", status, "content", type, "examples", name]);
        const found = follow(ctx, raw, at);
        if (!found || found.location.source.absoluteRef.endsWith(PEOPLE)) continue;
        const source = found.node["x-source"];
        const what = `The example ${name} of ${nameOf(operation)}`;
        if (source === undefined) report(ctx, found.location, `${what} lacks x-source.`, REMEDY);
        else if (!isSeen && !/^(?:inferred from |https:)/.test(String(source)))
          report(
            ctx,
            found.location.child("x-source"),
            `${what} names a source, although the spec says that no source shows the answer.`,
            REMEDY,
          );
      }
    }
  }
});

/** How the answers of an operation are known, those of its narrow methods included. */
function evidenceOf({ "x-evidence-answer": own, "x-narrow": narrow }: Record<string, unknown>): unknown[] {
  return [own, ...(Array.isArray(narrow) ? narrow.filter(isDict).map((one) => one["x-evidence-answer"]) : [])];
}
