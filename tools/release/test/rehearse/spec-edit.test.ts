import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { addParameter } from "../../src/rehearse/releases.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const users = join("specs", "purecloud", "paths", "users.yaml");

test("a parameter more, and not one other line changed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rollcall-edit-"));
  try {
    await cp(join(root, users), join(folder, users));
    await addParameter(folder, "rehearsed");
    const before = await readFile(join(root, users), "utf8");
    const after = await readFile(join(folder, users), "utf8");
    const [added = ""] = /^ {4}- name: rehearsed\n(?: {6}.*\n)+/m.exec(after) ?? [];
    expect(after.replace(added, "")).toBe(before);
    const parametersOf = (text: string) => parse(text).get.parameters as unknown[];
    expect(parametersOf(after)).toHaveLength(parametersOf(before).length + 1);
    expect(parametersOf(after)).toContainEqual(expect.objectContaining({ name: "rehearsed", in: "query" }));
  } finally {
    await rm(folder, { recursive: true });
  }
});
