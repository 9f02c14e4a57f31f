/** Edits of a small description, each in a copy of it, from the YAML to the gate. The table of all is drill.md. */
import { join } from "node:path";
import { filesOf, loadSpec, SpecStop } from "@rollcall/codegen";
import { beforeAll, expect, test } from "vitest";
import { specProblems } from "../../src/gates/spec-changesets.ts";
import { type Bundles, bundleSpec } from "../../src/spec/bundle.ts";
import { changelog } from "../../src/spec/changelog.ts";
import { changesetText, madeOfSpecs } from "../../src/spec/changeset-file.ts";
import { compareSpecs, type SpecDiff } from "../../src/spec/compare.ts";
import { bumpFor } from "../../src/versions/impact.ts";
import { readPending } from "../../src/versions/pending.ts";
import { library, type Scratch, scratchLibrary } from "../kit.ts";
import { type Edit, edits } from "./edits.ts";

const packages = Object.keys(madeOfSpecs);
let base: Bundles;
let generated: string;
beforeAll(async () => {
  base = { odin: {}, purecloud: await bundleSpec(library, "purecloud") };
  generated = await generate(library);
});

async function generate(root: string): Promise<string> {
  const document = await loadSpec(join(root, "specs/purecloud/openapi.yaml"), root);
  const files = await filesOf(document, { api: "purecloud", title: "PureCloud" });
  return [...files.values()].join("\n");
}

/** The gate as it is when everything but the changesets is in order, in a project that has released 0.4.0. */
async function gateWith(specs: Scratch, diff: SpecDiff): Promise<string[]> {
  const { pending } = await readPending(specs.root);
  const made = packages.map((name) => ({ name, raised: undefined }));
  const release = { ref: "the base", version: "0.4.0" };
  return specProblems({ base: { kind: "release", release, current: "0.4.0" }, diff, pending, made });
}

/** How often the generated code has what an edit must bring. */
function count(code: string, what: RegExp): number {
  return code.match(new RegExp(what, "gm"))?.length ?? 0;
}

async function inCopy(edit: Edit["edit"], use: (specs: Scratch) => Promise<void>): Promise<void> {
  const specs = scratchLibrary();
  try {
    edit(specs);
    await use(specs);
  } finally {
    specs.dispose();
  }
}

const rows = new Map<string, string>();

// Together, because redocly's processes take most of the time.
test.concurrent.each(edits)("$name", ({ name, edit, leadsTo }) =>
  inCopy(edit, async (specs) => {
    if ("error" in leadsTo) {
      // Before anything is generated, and in a line that says where and what to do.
      const error: unknown = await generate(specs.root).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(SpecStop);
      const [problem = ""] = (error as SpecStop).problems;
      expect(problem).toMatch(leadsTo.error);
      rows.set(name, `| ${name} | error | error | \`${problem}\` |`);
      return;
    }
    const now = await generate(specs.root);
    if (leadsTo.generates === "less") expect(now.length).toBeLessThan(generated.length);
    else expect(count(now, leadsTo.generates)).toBeGreaterThan(count(generated, leadsTo.generates));

    const diff = await compareSpecs(base, { ...base, purecloud: await bundleSpec(specs.root, "purecloud") });
    expect(changelog(diff.changes)).toContain(leadsTo.says);
    expect(diff.impact).toBe(leadsTo.impact);

    const bump = bumpFor(leadsTo.impact, "0.4.0");
    const missing = await gateWith(specs, diff);
    expect(missing).toHaveLength(packages.length);
    const asks = new RegExp(`asks for a ${bump} version; no changeset names it\\. Do: pnpm spec:changeset`);
    for (const problem of missing) expect(problem).toMatch(asks);

    specs.write(".changeset/spec-changes.md", changesetText(diff, bump, undefined));
    const left = await gateWith(specs, diff);
    expect(left).toEqual(leadsTo.refused === undefined ? [] : [expect.stringMatching(leadsTo.refused)]);
    const refused = leadsTo.refused === undefined ? "" : " **Refused**, unless a changeset says why.";
    rows.set(name, `| ${name} | ${bump} | ${bumpFor(leadsTo.impact, "1.4.0")} | ${leadsTo.says.slice(2)}${refused} |`);
  }),
);

test("the table of all that is committed", async () => {
  const head = `# What an edit of the specs leads to

Written by \`test/drill/drill.tool.test.ts\`, which makes each of these edits in a copy of a small description. When a difference is meant:
\`pnpm run test:tool -u\` in tools/release, and read the diff.

| edit | version while 0.x | from 1.0 on | changelog, or error |
|---|---|---|---|
`;
  const table = edits.map(({ name }) => rows.get(name) ?? `| ${name} | did not come out right |`).join("\n");
  await expect(`${head}${table}\n`).toMatchFileSnapshot("../../drill.md");
});
