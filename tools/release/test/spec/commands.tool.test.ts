/** The commands, in scratch repositories with a small spec under both names. */
import { afterEach, expect, test } from "vitest";
import { specChangesets } from "../../src/gates/spec-changesets.ts";
import { specChangeset, specDiff } from "../../src/spec/commands.ts";
import { commit, manifest, release, type Scratch, scratchRepo } from "../kit.ts";

let repo: Scratch;
afterEach(() => repo.dispose());

function start(version: string): void {
  repo = scratchRepo(version);
}

/** A release of `version`, and since then a new answer. */
function releasedAndChanged(version: string, apis = ["odin"]): void {
  start(version);
  release(repo, version);
  addStatus(apis);
}

function addStatus(apis: readonly string[]): void {
  for (const api of apis) {
    repo.change(
      `specs/${api}/paths/status.yaml`,
      '    "404":',
      '    "503":\n      $ref: ../components/responses/NotFound.yaml\n    "404":',
    );
  }
}

const printed = async (outcome: Promise<{ ok: boolean; lines: readonly string[] }>): Promise<string> => {
  const { ok, lines } = await outcome;
  return [`ok: ${ok}`, ...lines].join("\n");
};

test("before the first release nothing can break, and the gate asks only for the first versions", async () => {
  start("0.0.0");
  expect(await printed(specChangesets(repo.root))).toMatch(
    /^ok: false\n@rollcall\/specs: nothing is released yet.*\n@rollcall\/clients: /,
  );
  repo.write(".changeset/first.md", '---\n"@rollcall/specs": minor\n"@rollcall/clients": minor\n---\n\nAll of it.\n');
  expect(await printed(specChangesets(repo.root))).toBe(
    "ok: true\nNothing is released yet, so no change was compared. Both packages have their first version, or a changeset for it.",
  );
});

test("before the first release, a branch gets the changeset of what it changes", async () => {
  start("0.0.0");
  expect(await printed(specChangeset(repo.root))).toMatch(
    /^ok: true\nThe specs are as in [0-9a-f]+, where this branch/,
  );
  addStatus(["odin"]);
  expect(await printed(specDiff(repo.root))).toMatch(
    /getStatus[\s\S]*Since [0-9a-f]+, where this branch .*: minor, so minor/,
  );
  expect(await printed(specChangeset(repo.root))).toMatch(/^ok: true\nwrote \.changeset\/spec-changes\.md\n/);
  expect(repo.read(".changeset/spec-changes.md")).toContain("- Odin, `getStatus`: New: answer 503.");
  repo.git("switch", "--quiet", "--create", "work");
  commit(repo);
  expect(await printed(specChangeset(repo.root))).toBe("ok: true\n.changeset/spec-changes.md is up to date.");
  // Once it is on main, the next change gets another changeset.
  repo.git("branch", "--force", "main");
  addStatus(["purecloud"]);
  expect(await printed(specChangeset(repo.root))).toMatch(/wrote \.changeset\/spec-changes-2\.md/);
  expect(repo.read(".changeset/spec-changes-2.md")).not.toContain("Odin");
});

test("nothing changed", async () => {
  start("0.1.0");
  release(repo, "0.1.0");
  for (const command of [specDiff, specChangeset, specChangesets]) {
    expect(await printed(command(repo.root))).toBe("ok: true\nThe specs are as in @rollcall/specs@0.1.0.");
  }
  expect(repo.git("status", "--porcelain")).toBe("");
});

test("a change: listed, stopped, and let through with the changeset that is written", async () => {
  releasedAndChanged("0.1.0", ["odin", "purecloud"]);
  expect(await printed(specDiff(repo.root))).toBe(`ok: true
The specs: 2 additions.

- Odin, \`getStatus\`: New: answer 503.
- PureCloud, \`getStatus\`: New: answer 503.

Since @rollcall/specs@0.1.0: minor, so minor.`);
  expect(await printed(specChangesets(repo.root))).toMatch(
    /^ok: false\n.*no changeset names it\. Do: pnpm spec:changeset/,
  );
  expect(await printed(specChangeset(repo.root))).toMatch(/^ok: true\nwrote \.changeset\/spec-changes\.md\n/);
  expect(await printed(specChangesets(repo.root))).toMatch(
    /^ok: true\nThe changes since @rollcall\/specs@0\.1\.0 \(minor\) are in changesets/,
  );
  expect(await printed(specChangeset(repo.root))).toBe("ok: true\n.changeset/spec-changes.md is up to date.");
});

test("a second change makes the changeset too old, and taking all back removes it", async () => {
  releasedAndChanged("0.1.0");
  await specChangeset(repo.root);
  repo.change("specs/odin/paths/status.yaml", "schema: { type: string }", "schema: { type: number }");
  expect(await printed(specChangesets(repo.root))).toMatch(
    /^ok: false\nOne change is in no changeset as it is now:\n {2}- \*\*Breaking\.\*\* Odin, `getStatus`: Type/,
  );
  await specChangeset(repo.root);
  expect(repo.read(".changeset/spec-changes.md")).toMatch(
    /^\*\*Breaking\.\*\* The specs: 1 breaking change, 1 addition\.$/m,
  );
  expect(await printed(specChangesets(repo.root))).toMatch(/^ok: true/);
  repo.git("checkout", "--quiet", "--", "specs");
  expect(await printed(specChangeset(repo.root))).toMatch(/again: removed \.changeset\/spec-changes\.md\.$/);
  expect(repo.git("status", "--porcelain")).toBe("");
});

test("while a version is on its way, its number is the changeset; after the tag it is the base", async () => {
  releasedAndChanged("0.1.0");
  for (const [folder, name] of [
    ["specs", "specs"],
    ["packages/clients", "clients"],
  ] as const) {
    repo.write(`${folder}/package.json`, manifest(`@rollcall/${name}`, "0.1.1"));
  }
  expect(await printed(specChangesets(repo.root))).toMatch(
    /^ok: false\n@rollcall\/specs: .*asks for a minor version; the changesets make it patch/,
  );
  for (const [folder, name] of [
    ["specs", "specs"],
    ["packages/clients", "clients"],
  ] as const) {
    repo.write(`${folder}/package.json`, manifest(`@rollcall/${name}`, "0.2.0"));
  }
  expect(await printed(specChangesets(repo.root))).toMatch(/^ok: true\nThe changes since @rollcall\/specs@0\.1\.0/);
  commit(repo);
  release(repo, "0.2.0");
  expect(await printed(specChangesets(repo.root))).toBe("ok: true\nThe specs are as in @rollcall/specs@0.2.0.");
});

test("in pre-release mode, what the earlier one listed is not listed again", async () => {
  releasedAndChanged("0.2.0-next.0");
  repo.write(
    ".changeset/pre/spec-changes.md",
    '---\n"@rollcall/specs": minor\n"@rollcall/clients": minor\n---\n\nOlder.\n',
  );
  expect(await printed(specChangesets(repo.root))).toMatch(/^ok: false\n.*no changeset names it/);
  expect(await printed(specChangeset(repo.root))).toMatch(/wrote \.changeset\/spec-changes-2\.md/);
  expect(await printed(specChangesets(repo.root))).toMatch(/^ok: true/);
});

test("a deprecation that only a pre-release had is not enough; what only pre-releases had may go", async () => {
  start("0.1.0");
  release(repo, "0.1.0");
  const status = "specs/odin/paths/status.yaml";
  const listed = /^ {2}\/status:\n.*\n/m.exec(repo.read("specs/odin/openapi.yaml"))?.[0] ?? "";
  repo.change(status, "  tags: [rooms]\n", "  tags: [rooms]\n  deprecated: true\n");
  repo.change("specs/odin/openapi.yaml", listed, `${listed}  /fresh:\n    $ref: ./paths/fresh.yaml\n`);
  repo.write(
    "specs/odin/paths/fresh.yaml",
    repo.read(status).replaceAll("Status", "Fresh").replace("  deprecated: true\n", ""),
  );
  for (const folder of ["specs", "packages/clients"] as const) {
    repo.change(`${folder}/package.json`, '"0.1.0"', '"0.2.0-next.0"');
  }
  commit(repo);
  release(repo, "0.2.0-next.0");

  repo.change("specs/odin/openapi.yaml", `${listed}  /fresh:\n    $ref: ./paths/fresh.yaml\n`, "");
  await specChangeset(repo.root);
  expect(await printed(specChangesets(repo.root))).toMatch(
    /^ok: false(\n`(delete|get)Status` is gone, but was not deprecated in @rollcall\/specs@0\.1\.0\. Do: [^\n]*){2}$/,
  );
});

test("--base compares with any commit", async () => {
  start("0.0.0");
  addStatus(["odin"]);
  commit(repo);
  expect(await printed(specDiff(repo.root, "HEAD~1"))).toMatch(/getStatus[\s\S]*Since HEAD~1: minor, so minor\.$/);
  expect(await printed(specDiff(repo.root, "HEAD"))).toBe("ok: true\nThe specs are as in HEAD.");
});

// What git would take for an option, a range or its index is no commit either.
test.each(["nowhere", "", "--output=x", "HEAD..HEAD", "HEAD:specs"])("--base %j names no commit", async (asked) => {
  start("0.1.0");
  await expect(specDiff(repo.root, asked)).rejects.toThrow(/^--base ".*" names no commit\. Do: [^\n]*$/);
});

test.each<[string, (state: Scratch) => void, RegExp]>([
  [
    "specs",
    (state) => state.git("rm", "-r", "--quiet", "specs"),
    /^specs\/package\.json of old: is not there\. Do: [^\n]*$/,
  ],
  ["a package.json", (state) => state.write("specs/package.json", "{"), /^specs\/package\.json of old: .* Do: [^\n]*$/],
  [
    "one of the specs",
    (state) => state.git("rm", "-r", "--quiet", "specs/odin"),
    /^the specs of old cannot be read \(.*specs\/odin\/openapi\.yaml'\)\. Do: [^\n]*$/,
  ],
  [
    "YAML",
    (state) => state.write("specs/odin/paths/status.yaml", "get: [\n"),
    /^the specs of old cannot be read \(.*specs\/odin\/paths\/status\.yaml.*\)\. Do: [^\n]*$/,
  ],
  [
    "a file that it refers to",
    (state) => state.change("specs/odin/paths/status.yaml", "NotFound.yaml", "NotFond.yaml"),
    /^the specs of old cannot be read \(.*NotFond\.yaml'\)\. Do: [^\n]*$/,
  ],
])("a base that lacks %s", async (_, edit, message) => {
  start("0.1.0");
  repo.git("checkout", "--quiet", "-b", "old");
  edit(repo);
  commit(repo);
  repo.git("checkout", "--quiet", "main");
  await expect(specDiff(repo.root, "old")).rejects.toThrow(message);
  expect(repo.git("status", "--porcelain")).toBe("");
});

test.each<[string, (state: Scratch) => void, RegExp]>([
  ["package.json", (state) => state.write("specs/package.json", "{"), /^specs\/package\.json: .* Correct it\. [^\n]*$/],
  [
    "version",
    (state) => state.change("specs/package.json", "0.1.0", "one"),
    /^specs\/package\.json: "one" is no version/,
  ],
  ["entry", (state) => state.write("specs/odin/openapi.yaml", ""), /^specs\/odin\/openapi\.yaml: .* Do: [^\n]*$/],
  [
    "YAML",
    (state) => state.write("specs/odin/paths/status.yaml", "<<<<<<< HEAD\nget: {}\n=======\nput: {}\n>>>>>>> other\n"),
    /^specs\/odin\/paths\/status\.yaml:\d+:\d+: Failed to parse: .* Do: correct the YAML [^\n]*$/,
  ],
])("a checkout whose %s is broken", async (_, edit, message) => {
  start("0.1.0");
  release(repo, "0.1.0");
  edit(repo);
  await expect(specChangesets(repo.root)).rejects.toThrow(message);
});

test("taking all back keeps a changeset that names another package, too", async () => {
  releasedAndChanged("0.1.0");
  await specChangeset(repo.root);
  const file = ".changeset/spec-changes.md";
  repo.change(file, "---\n", '---\n"@rollcall/cli": minor\n');
  repo.git("checkout", "--quiet", "--", "specs");
  expect(await printed(specChangeset(repo.root))).toBe("ok: true\nThe specs are as in @rollcall/specs@0.1.0.");
  expect(repo.read(file)).toContain('"@rollcall/cli": minor');
});

test("a changeset with Windows' line ends counts, and keeps what a person wrote", async () => {
  releasedAndChanged("0.1.0");
  await specChangeset(repo.root);
  const file = ".changeset/spec-changes.md";
  repo.write(file, repo.read(file).replace("By operation:", "Why.\n\nBy operation:").replaceAll("\n", "\r\n"));
  expect(await printed(specChangesets(repo.root))).toMatch(/^ok: true/);
  await specChangeset(repo.root);
  expect(repo.read(file)).toMatch(/^Why\.$/m);
});

test("a spec that cannot be read is reported by file and line", async () => {
  releasedAndChanged("0.1.0");
  repo.change("specs/odin/paths/status.yaml", "NotFound.yaml", "NotFond.yaml");
  await expect(specChangesets(repo.root)).rejects.toThrow(
    /^specs\/odin\/paths\/status\.yaml:\d+:\d+: Can't resolve .* Do: correct the path/,
  );
});

test("a release whose tag is not here is an error, not a first release", async () => {
  start("0.3.0");
  repo.write("specs/CHANGELOG.md", "# @rollcall/specs\n\n## 0.3.0\n\n## 0.2.0\n");
  await expect(specChangesets(repo.root)).rejects.toThrow(
    /^@rollcall\/specs is at 0\.3\.0, but no tag .* Do: git fetch --tags/,
  );
});
