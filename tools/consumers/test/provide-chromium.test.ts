/** Made-up programs take the place of the machine's own. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { provideChromium } from "../src/provide-chromium.ts";

let bin: string;
beforeEach(async () => {
  bin = await mkdtemp(join(tmpdir(), "rollcall-bin-"));
  vi.stubEnv("PATH", bin);
  await program("sudo", '[ "$1" = -n ] && shift; exec "$@"');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(bin, { recursive: true });
});

const program = (name: string, script: string) => writeFile(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

test("one that is there is taken, Debian's first", async () => {
  await program("google-chrome", "");
  expect(await provideChromium()).toBe(join(bin, "google-chrome"));
  await program("chromium", "");
  expect(await provideChromium()).toBe(join(bin, "chromium"));
});

test("where there is none, it is installed", async () => {
  const [log, chromium] = [join(bin, "log"), join(bin, "chromium")];
  await program("apt-get", `echo "$*" >> ${log}; [ "$1" = update ] || { : > ${chromium}; /bin/chmod +x ${chromium}; }`);
  expect(await provideChromium()).toBe(chromium);
  expect(await readFile(log, "utf8")).toBe("update -qq\ninstall -y --no-install-recommends chromium\n");
});

test.each([
  [
    "is refused",
    "echo 'E: no such package'; exit 100",
    /could not be installed\. Install it: apt-get install -y .* chromium\n.*100\nE: no such package/s,
  ],
  ["installs nothing", "", /there is no Chromium\. Install it: apt-get install -y --no-install-recommends chromium$/],
])("an installation that %s is an error with the remedy", async (_, script, message) => {
  await program("apt-get", script);
  await expect(provideChromium()).rejects.toThrow(message);
});
