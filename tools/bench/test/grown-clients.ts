import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Document, filesOf } from "@rollcall/codegen";
import { root } from "@rollcall/config/files";
import { consumers } from "../src/workplace.ts";

const PAGED = "/api/v2/users/{userId}/queues";
const PLAIN = "/api/v2/users/{userId}/callforwarding";

/** The clients as they would be with more operations of PureCloud. */
export interface GrownClients {
  /** The consumer's folder, in which its pages find these clients. */
  readonly folder: string;
  /** The built package. */
  readonly dist: string;
  dispose(): void;
}

/** Edits a copy of the spec, generates from it, and builds the clients of that, next to the checkout's own. */
export async function growClients(operations: number, paged: number): Promise<GrownClients> {
  const base = join(root, ".tmp");
  mkdirSync(base, { recursive: true });
  const scratch = mkdtempSync(join(base, "grown-"));
  const [own, clients, folder] = [join(root, "packages/clients"), join(scratch, "clients"), join(scratch, "page")];
  for (const name of ["src", "build.ts", "package.json", "tsconfig.build.json"])
    cpSync(join(own, name), join(clients, name), { recursive: true });
  symlinkSync(join(own, "node_modules"), join(clients, "node_modules"), "junction");
  for (const [name, text] of await filesOf(grown(operations, paged), { api: "purecloud", title: "PureCloud" }))
    writeFileSync(join(clients, "src/generated", name), text);
  execFileSync(process.execPath, ["build.ts"], { cwd: clients, stdio: "pipe" });

  cpSync(join(consumers, "clients"), folder, { recursive: true });
  mkdirSync(join(folder, "node_modules/@rollcall"), { recursive: true });
  symlinkSync(clients, join(folder, "node_modules/@rollcall/clients"), "junction");
  return {
    folder,
    dist: join(clients, "dist"),
    dispose: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The spec with more operations: copies of two that there are, one of which pages. Each requires permissions. */
function grown(operations: number, paged: number): Document {
  const bundled = createRequire(import.meta.url).resolve("@rollcall/specs/purecloud.json");
  const document = JSON.parse(readFileSync(bundled, "utf8")) as { paths: Record<string, PathItem> };
  for (let index = 0; index < operations; index++) {
    const model = document.paths[index < paged ? PAGED : PLAIN] as PathItem;
    const { parameters, get } = structuredClone(model);
    const permissions = { mode: "any", permissions: [`growth:thing${index}:view`, "directory:user:view"] };
    document.paths[`/api/v2/users/{userId}/growth/things${index}`] = {
      parameters,
      get: { ...get, operationId: `getUserGrowthThing${index}`, "x-required-permissions": permissions },
    };
  }
  return document as unknown as Document;
}

interface PathItem {
  readonly parameters: unknown;
  readonly get: Readonly<Record<string, unknown>>;
}
