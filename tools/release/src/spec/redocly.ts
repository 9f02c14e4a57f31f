import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Document } from "@rollcall/codegen";
import { inTemporaryFolder } from "../temporary.ts";

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

export function redoclyDiff(base: Document, revision: Document): Promise<readonly RedoclyChange[]> {
  return inTemporaryFolder("spec-diff", async (folder) => {
    const files = ["base.json", "revision.json"].map((name) => join(folder, name));
    for (const [at, document] of [base, revision].entries()) await writeFile(files[at] ?? "", JSON.stringify(document));
    const args = ["diff", ...files, "--format=json", "--fail-on=none", `--config=${config}`];
    const { stdout } = await promisify(execFile)(process.execPath, [join(dirname(cli), "bin/cli.js"), ...args], {
      maxBuffer: 1 << 28,
      // No telemetry, and no question to a registry about newer versions.
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return (JSON.parse(stdout) as { changes: readonly RedoclyChange[] }).changes;
  });
}
