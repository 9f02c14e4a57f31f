import { relative } from "node:path";
import {
  bundle,
  createConfig,
  getLineColLocation,
  lint,
  type NormalizedProblem,
  type RawUniversalConfig,
} from "@redocly/openapi-core";
import { specConfig } from "@rollcall/spec-check";
import { stopIfAny } from "../stop.ts";
import type { Document } from "./document.ts";

/** The rules that must hold before anything is generated. `pnpm lint:specs` runs all rules. */
const preflight: RawUniversalConfig = {
  ...specConfig(),
  rules: {
    "no-unresolved-refs": "error",
    "operation-operationId": "error",
    "rollcall/operation-ids": "error",
    "rollcall/flat-names": "error",
  },
  // Examples are most of a spec's files, and no type depends on them.
  resolve: { doNotResolveExamples: true },
};

/** The remedy for a problem that redocly found. Our own rules include theirs. */
const remedies: Readonly<Record<string, string>> = {
  "operation-operationId": "give the operation an operationId; it becomes the name of the method.",
  "no-unresolved-refs": "correct the path of this $ref, or add the file that it names.",
};

const yamlRemedy = "correct the YAML there; what a merge left (<<<<<<<, >>>>>>>) must go.";

/**
 * Reads a multi-file spec from its entry file, checks it, and bundles it in memory. Every `$ref` of the result points into
 * its own `components`.
 *
 * @param entry absolute path of the spec's `openapi.yaml`
 * @param root what the paths in messages are relative to
 * @throws SpecStop if the spec cannot be used
 */
export async function loadSpec(entry: string, root: string): Promise<Document> {
  const config = await createConfig(preflight);
  const wrong = await lint({ ref: entry, config });
  stopIfAny(causes(wrong).map((problem) => line(problem, root)));
  const result = await bundle({ ref: entry, config, componentRenamingConflicts: "error" });
  stopIfAny(result.problems.map((problem) => line(problem, root)));
  return result.bundle.parsed as Document;
}

/** Redocly reports a file that is no YAML, and again each reference that leads to it. */
function causes(problems: readonly NormalizedProblem[]): readonly NormalizedProblem[] {
  const noYaml = problems.filter(isNoYaml);
  return noYaml.length > 0 ? noYaml : problems;
}

function isNoYaml({ message }: NormalizedProblem): boolean {
  return message.startsWith("Failed to parse");
}

function line(problem: NormalizedProblem, root: string): string {
  const [location] = problem.location;
  const message = problem.message.trim().replace(/\.?$/, ".").replaceAll(`${root}/`, "");
  const remedy =
    (isNoYaml(problem) ? yamlRemedy : remedies[problem.ruleId]) ?? "give each file under components its own name.";
  const text = message.includes(" Do: ") ? message : `${message} Do: ${remedy}`;
  if (!location) return text;
  const { source, start } = getLineColLocation(location);
  return `${relative(root, source.absoluteRef)}:${start.line}:${start.col}: ${text}`;
}
