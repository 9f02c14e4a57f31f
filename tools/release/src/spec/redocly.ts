import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Document } from "@rollcall/codegen";
import { temporaryFolder } from "@rollcall/config/files";
import { run } from "@rollcall/config/processes";

type Rating = "major" | "minor" | "patch";

/** One change in the output of `redocly diff --format=json`, as far as we read it. */
export interface RedoclyChange {
  /** The path to the place through all references, from one of the operations that lead there. */
  readonly path: string;
  /** What the place is: Parameter, Schema, Operation, SpecExtension ... */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Rating;
  /** The reasons of the rating. Empty if no rule of redocly applies. */
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: Rating; readonly message: string }[];
  readonly property?: string;
  readonly base?: BundleLocation;
  readonly revision?: BundleLocation;
}

interface BundleLocation {
  /** Within the bundle. The contents of a component are there, not at the operation. */
  readonly pointer: string;
  readonly value?: unknown;
}

const cli = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const config = resolve(import.meta.dirname, "../../redocly-diff.yaml");

const compared = new Map<string, Promise<readonly RedoclyChange[]>>();

/** What redocly says of two documents. It starts a program, so the same two are compared once in a process. */
export function redoclyDiff(base: Document, revision: Document): Promise<readonly RedoclyChange[]> {
  const texts = { base: JSON.stringify(base), revision: JSON.stringify(revision) };
  const key = JSON.stringify(texts);
  const changes = compared.get(key) ?? compare(texts);
  compared.set(key, changes);
  return changes;
}

async function compare(texts: Readonly<Record<string, string>>): Promise<readonly RedoclyChange[]> {
  await using folder = await temporaryFolder("spec-diff");
  const files = Object.keys(texts).map((name) => join(folder.path, `${name}.json`));
  for (const [at, text] of Object.values(texts).entries()) await writeFile(files[at] ?? "", text);
  const args = ["diff", ...files, "--format=json", "--fail-on=none", `--config=${config}`];
  // No telemetry, and no question to a registry about newer versions.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const printed = await run({ file: process.execPath, args: [join(dirname(cli), "bin/cli.js"), ...args], env });
  return (JSON.parse(printed) as { changes: readonly RedoclyChange[] }).changes;
}

/** Facts of a change that redocly reports, for the rules. */

const limitKeys: ReadonlySet<string> = new Set([
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"],
  ...["minItems", "maxItems", "uniqueItems", "pattern", "format", "additionalProperties"],
]);

export function isLimit({ property = "" }: RedoclyChange): boolean {
  return limitKeys.has(property);
}

/** A member of `properties` appears or disappears. */
export function isField(change: RedoclyChange): boolean {
  const { typeName, property } = change;
  return typeName === "Schema" && property === undefined && /\/properties\/[^/]+$/.test(pointerOf(change));
}

/** Where the change is, or was if the place is gone. */
export function pointerOf({ base, revision }: Pick<RedoclyChange, "base" | "revision">): string {
  return revision?.pointer ?? base?.pointer ?? "";
}

/** Whether two lists have the same members in any order. A single value counts as a list of one. */
export function sameMembers(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return false;
  const members = (value: unknown) => [value].flat().map((member) => JSON.stringify(member));
  return JSON.stringify(members(one).sort()) === JSON.stringify(members(other).sort());
}

export function valuesOf(change: RedoclyChange, side: "base" | "revision"): readonly unknown[] | undefined {
  const value = change[side]?.value;
  return Array.isArray(value) ? value : undefined;
}
