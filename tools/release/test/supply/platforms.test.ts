/** CI's job `packages` runs on Windows and macOS, where nobody here works. The lock must have what it needs. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const lock = await readFile(new URL("../../../../pnpm-lock.yaml", import.meta.url), "utf8");

/** Programs with one package for each system. pnpm silently leaves out those that the registry does not have yet. */
test.each([
  ["turbo", "@turbo/linux-64", "@turbo/windows-64", "@turbo/darwin-arm64"],
  ["esbuild", "@esbuild/linux-x64", "@esbuild/win32-x64", "@esbuild/darwin-arm64"],
  [
    "typescript",
    "@typescript/typescript-linux-x64",
    "@typescript/typescript-win32-x64",
    "@typescript/typescript-darwin-arm64",
  ],
  ["rolldown", "@rolldown/binding-linux-x64-gnu", "@rolldown/binding-win32-x64-msvc", "@rolldown/binding-darwin-arm64"],
  ["lightningcss", "lightningcss-linux-x64-gnu", "lightningcss-win32-x64-msvc", "lightningcss-darwin-arm64"],
])("%s is locked for every system, in one version", (_, linux, windows, macos) => {
  const versions = (name: string) =>
    lock.split("\n").flatMap((line) => {
      const [, found, version] = /^ {2}'?([^\s']+)@([\d.]+)'?:$/.exec(line) ?? [];
      return found === name && version !== undefined ? [version] : [];
    });
  expect(versions(linux).length).toBeGreaterThan(0);
  expect(versions(windows)).toEqual(versions(linux));
  expect(versions(macos)).toEqual(versions(linux));
});
