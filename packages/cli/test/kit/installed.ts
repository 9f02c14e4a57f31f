import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folder } from "./run.js";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

/** What the sandbox of {@link installCommand} fails with when it is loaded. */
export const LOADED = "the sandbox is loaded";

/**
 * Installs the built command into a project of npm, as version 0.2.1, which needs the sandbox ^0.2.0.
 *
 * @param sandbox the version of a sandbox that is installed next to it
 * @returns the program
 */
export function installCommand(sandbox?: string): string {
  const project = folder();
  const place = (name: string) => join(project, "node_modules", "@rollcall", name);
  const manifest = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  const peerDependencies = { "@rollcall/sandbox": "^0.2.0" };
  writeJson(project, "package.json", { private: true });
  writeJson(place("cli"), "package.json", { ...manifest, version: "0.2.1", peerDependencies });
  cpSync(join(PACKAGE, "dist"), join(place("cli"), "dist"), { recursive: true });
  for (const name of ["audit", "clients", "report"]) {
    symlinkSync(join(PACKAGE, "node_modules", "@rollcall", name), place(name), "junction");
  }
  if (sandbox !== undefined) {
    const exports = { ".": "./index.js", "./package.json": "./package.json" };
    writeJson(place("sandbox"), "package.json", { version: sandbox, type: "module", exports });
    writeFileSync(join(place("sandbox"), "index.js"), `throw new Error("${LOADED}");`);
  }
  return join(place("cli"), "dist", "main.cjs");
}

function writeJson(path: string, name: string, content: object): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, name), JSON.stringify(content));
}
