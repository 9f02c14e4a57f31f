import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Document } from "@rollcall/codegen";

/** How redocly rates a change. */
export type Rating = "major" | "minor" | "patch";

/** One change as `redocly diff --format=json` tells it; what we do not read is left out. */
export interface RedoclyChange {
  /** The way to the place through all references, from an operation that leads there: one of them, if there are several. */
  readonly path: string;
  /** What the place is: Parameter, Schema, Operation, SpecExtension ... */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Rating;
  /** Why it is rated so; empty where no rule of redocly's says anything. */
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: Rating; readonly message: string }[];
  /** The key that was modified. */
  readonly property?: string;
  readonly base?: Place;
  readonly revision?: Place;
}

interface Place {
  /** Within the bundle; what components hold is there, not at the operation. */
  readonly pointer: string;
  readonly value?: unknown;
}

const cli = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const config = resolve(import.meta.dirname, "../../redocly-diff.yaml");

/** Compares two bundles with `redocly diff`. */
export async function redoclyDiff(base: Document, revision: Document): Promise<readonly RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "rollcall-spec-diff-"));
  try {
    const files = { base: join(folder, "base.json"), revision: join(folder, "revision.json") };
    await writeFile(files.base, JSON.stringify(base));
    await writeFile(files.revision, JSON.stringify(revision));
    const args = ["diff", files.base, files.revision, "--format=json", "--fail-on=none", `--config=${config}`];
    const { stdout } = await promisify(execFile)(process.execPath, [join(dirname(cli), "bin/cli.js"), ...args], {
      maxBuffer: 1 << 28,
      // It neither tells its makers nor asks a registry for newer versions.
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return (JSON.parse(stdout) as { changes: readonly RedoclyChange[] }).changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
