import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Api, type Document, operationsOf as entriesOf } from "@rollcall/codegen/document";

/** What the page says of an operation. */
export type Operation = ReturnType<typeof operationsOf>[number];

/** The operations of a bundled spec, in its order. One of `x-narrow` is an operation, too. */
export function operationsOf(api: Api) {
  const file = createRequire(import.meta.url).resolve(`@rollcall/specs/${api}.json`);
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  return [...entriesOf(document)].flatMap(([path, method, operation]) => {
    const { tags, "x-since": since, "x-safe": safe = false, "x-seed": seed, "x-narrow": narrow } = operation;
    const shared = {
      http: method.toUpperCase(),
      path,
      isLogin: tags?.includes("auth") === true,
      onlyReads: method === "get" || safe,
      since: since ?? (api === "purecloud" && seed !== false ? "seed 002" : "–"),
    };
    return (narrow ?? [operation]).map((one) => ({
      ...shared,
      name: one.operationId ?? "",
      evidence: one["x-evidence"] ?? operation["x-evidence"] ?? "",
      answer: one["x-evidence-answer"] ?? operation["x-evidence-answer"] ?? "",
    }));
  });
}
