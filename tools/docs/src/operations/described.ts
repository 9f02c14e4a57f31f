import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export const platforms = { odin: "Odin", purecloud: "PureCloud" } as const;
export type Platform = keyof typeof platforms;

/** What the page says of an operation. One of `x-narrow` is an operation, too. */
export interface Operation {
  readonly name: string;
  readonly http: string;
  readonly path: string;
  readonly isLogin: boolean;
  readonly onlyReads: boolean;
  readonly evidence: string;
  readonly answer: string;
  readonly since: string;
}

interface Described {
  readonly operationId: string;
  readonly "x-evidence"?: string;
  readonly "x-evidence-answer"?: string;
}

interface OperationObject extends Described {
  readonly tags: readonly string[];
  readonly "x-since"?: string;
  readonly "x-safe"?: boolean;
  readonly "x-seed"?: boolean;
  readonly "x-narrow"?: readonly Described[];
}

/** The operations of a bundled spec, in its order. */
export function operationsOf(platform: Platform): Operation[] {
  const file = createRequire(import.meta.url).resolve(`@rollcall/specs/${platform}.json`);
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as {
    paths: Record<string, Record<string, OperationObject>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, { operationId }]) => operationId !== undefined)
      .flatMap(([method, operation]) => described(platform, path, method, operation)),
  );
}

function described(platform: Platform, path: string, method: string, operation: OperationObject): Operation[] {
  const { tags, "x-since": since, "x-safe": safe = false, "x-seed": seed, "x-narrow": narrow } = operation;
  const shared = {
    http: method.toUpperCase(),
    path,
    isLogin: tags.includes("auth"),
    onlyReads: method === "get" || safe,
    since: since ?? (platform === "purecloud" && seed !== false ? "seed 002" : "–"),
  };
  return (narrow ?? [operation]).map((one) => ({
    ...shared,
    name: one.operationId,
    evidence: one["x-evidence"] ?? operation["x-evidence"] ?? "",
    answer: one["x-evidence-answer"] ?? operation["x-evidence-answer"] ?? "",
  }));
}
