import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const golden = join(import.meta.dirname, "golden");
const compilers = {
  "TypeScript 7, which builds the clients": join(import.meta.dirname, "../../../node_modules/typescript/bin/tsc"),
  "TypeScript 5.9, which users may still have": join(import.meta.dirname, "../node_modules/typescript/bin/tsc"),
};

// golden/use.ts has the assertions. Code under @ts-expect-error must not compile, and the rest must.
it.each(Object.entries(compilers))("the golden files hold what golden/use.ts says, by %s", (_name, tsc) => {
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", golden], { encoding: "utf8" });
  expect(stdout + stderr).toBe("");
});
