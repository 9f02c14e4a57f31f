import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { workflowProblems } from "./workflow.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

test("our workflows and actions are as they should be", async () => {
  const found: [string, string[]][] = [];
  for await (const path of glob([".github/workflows/*.yml", ".github/actions/*/action.yml"], { cwd: root })) {
    found.push([path, workflowProblems(await readFile(join(root, path), "utf8"))]);
  }
  expect(found.map(([path]) => path)).toContain(join(".github", "workflows", "release.yml"));
  expect(found.filter(([, problems]) => problems.length > 0)).toEqual([]);
});

/** What a workflow fills in when it runs. */
const filled = (what: string) => `\${{ ${what} }}`;

const commit = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const good = `
permissions: {}
jobs:
  publish:
    timeout-minutes: 10
    environment: npm
    permissions:
      id-token: write
    steps:
      - uses: ./.github/actions/set-up
      - uses: actions/checkout@${commit} # v7.0.1
      - env:
          NAME: ${filled("inputs.name")}
        run: echo "$NAME"
`;

test("a workflow that is as it should be", () => {
  expect(workflowProblems(good)).toEqual([]);
});

test.each([
  ["rights for all", "permissions: {}", "permissions: write-all", "gives rights to all its jobs"],
  ["rights by default", "permissions: {}\n", "", "gives rights to all its jobs"],
  [
    "a job without rights",
    "    permissions:\n      id-token: write\n",
    "",
    "publish does not say which rights it needs",
  ],
  [
    "an identity elsewhere",
    "environment: npm",
    "environment: test",
    "publish may ask for an identity outside of the environment npm",
  ],
  ["no time limit", "    timeout-minutes: 10\n", "", "publish has no time limit"],
  ["an action by its tag", `@${commit} # v7.0.1`, "@v7", "actions/checkout@v7 is not pinned by commit"],
  ["an action of an unknown version", " # v7.0.1", "", `actions/checkout@${commit} is not pinned by commit`],
  [
    "a script with what somebody typed in it",
    '"$NAME"',
    filled("inputs.name"),
    `a script has echo ${filled("inputs.name")} typed into it`,
  ],
  ["a token", filled("inputs.name"), filled("secrets.NPM_TOKEN"), "uses a secret"],
])("%s", (_, from, to, problem) => {
  expect(good).toContain(from);
  expect(workflowProblems(good.replace(from, to))).toEqual([problem]);
});
