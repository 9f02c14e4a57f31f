/** The units of the page are read by systemd itself. A test apart, because a fresh machine may lack its program. */
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { provideProgram } from "@rollcall/config/provide-program";
import { expect, test } from "vitest";
import { readDocPage } from "./pages/doc-page.ts";

/** What systemd says of the two units of the page, after an edit. */
async function verdict(edit: (unit: string) => string): Promise<readonly string[]> {
  const analyze = await provideProgram({
    title: "systemd-analyze",
    debian: "systemd",
    names: ["systemd-analyze"],
  });
  await using folder = await temporaryFolder("units");
  const blocks = readDocPage("docs/nightly.md").blocks.filter(({ language }) => language === "systemd");
  expect(blocks.length).toBe(2);
  const paths = ["service", "timer"].map((kind) => join(folder.path, `rollcall.${kind}`));
  for (const [at, { code }] of blocks.entries())
    await writeFile(paths[at] ?? "", edit(code.replace("/usr/local/bin/rollcall", "/bin/true")));
  const { stdout, stderr } = spawnSync(analyze, ["verify", ...paths], { encoding: "utf8" });
  // It reads all units of the machine. Only what it says of these two matters.
  return `${stdout}${stderr}`.split("\n").filter((line) => line.includes("rollcall."));
}

test("the units of the page are units for systemd, which says what is wrong with others", async () => {
  expect(await verdict((unit) => unit)).toEqual([]);
  expect(await verdict((unit) => unit.replace("[Service]", "[Service]\nNonsense=1"))).toEqual([
    expect.stringContaining("Nonsense"),
  ]);
});
