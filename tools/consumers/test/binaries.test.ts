import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { binaries, binaryPath } from "../src/toolchain.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../runtimes/${name}`, import.meta.url), "utf8"));
const { dependencies, optionalDependencies } = read("package.json") as Record<string, Record<string, string>>;
const { packages } = read("package-lock.json") as { packages: Record<string, object> };

describe.each(["x64", "arm64"])("Linux on %s", (arch) => {
  const pinned = binaries.filter((name) => !(name === "node-20.3" && arch === "arm64"));

  test.each(pinned)("%s is in a package that is pinned and locked, of its own version", (name) => {
    const [, owner = ""] = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(binaryPath(name, "linux", arch)) ?? [];
    expect(optionalDependencies).toHaveProperty([owner]);
    expect(packages).toHaveProperty([`node_modules/${owner}`]);
    if (name.startsWith("node-")) {
      expect(optionalDependencies?.[owner]).toMatch(new RegExp(`^npm:node-linux-${arch}@${name.slice(5)}\\.`));
    }
  });
});

test("a machine for which none is pinned is told so", () => {
  expect(() => binaryPath("bun", "darwin", "arm64")).toThrow(
    "bun is pinned for Linux on x64 and arm64 only, not for darwin on arm64",
  );
  expect(() => binaryPath("node-20.3", "linux", "arm64")).toThrow("no Node 20.3.0 for Linux on arm64");
});

test("every version is exact, and the lock names no registry", () => {
  for (const version of Object.values({ ...dependencies, ...optionalDependencies })) {
    expect(version).toMatch(/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/);
  }
  expect(Object.values(packages).filter((entry) => "resolved" in entry)).toEqual([]);
});
