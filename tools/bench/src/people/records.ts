import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { auditOdinGroup, auditPureCloudUsers, type OdinRecord } from "@rollcall/audit";
import { root } from "@rollcall/config/files";
import { createEstate, type Estate, type Sandbox, startSandbox } from "@rollcall/sandbox";
import { clientsOf } from "../clients-of.ts";
import { type Listed, slimmed } from "./slimmed.ts";

/** An estate, and what matching reads of an audit of it. */
export interface Collected {
  readonly estate: Estate;
  /** The records that were collected. Each call gives all of them. */
  records(): AsyncIterable<Listed>;
}

/** Records stay from run to run, because an audit of 20,000 people takes minutes. */
const KEPT = join(root, ".tmp/bench-people");

/** Audits an estate once, and keeps what matching reads. Another sandbox, audit or size is audited again. */
export async function collected(options: { users: number; seed: number }): Promise<Collected> {
  const { users, seed } = options;
  const file = join(KEPT, `${users}-${seed}-${await version()}.ndjson`);
  await mkdir(KEPT, { recursive: true });
  const kept = await readdir(KEPT);
  if (!kept.includes(file.slice(KEPT.length + 1))) {
    const older = kept.filter((name) => name.startsWith(`${users}-${seed}-`));
    for (const name of older) await rm(join(KEPT, name));
    await write(file, options);
  }
  return { estate: createEstate(options), records: () => linesOf(file) };
}

async function write(file: string, options: { users: number; seed: number }): Promise<void> {
  const lines = async function* () {
    for await (const record of audited(options)) yield `${JSON.stringify(record)}\n`;
  };
  // A run that was stopped leaves no half file under the name.
  await pipeline(lines, createWriteStream(`${file}.part`));
  await rename(`${file}.part`, file);
}

async function* linesOf(file: string): AsyncGenerator<Listed> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as Listed;
}

/** What matching reads of an audit of an estate. */
export async function* audited(options: { users: number; seed: number }): AsyncGenerator<Listed> {
  const sandbox = await startSandbox({ ...options, rateLimits: false });
  try {
    for await (const record of ofOdin(sandbox)) yield slimmed(record);
    // The profile and the locations come with the listing, so this takes a call for 500 users.
    const users = auditPureCloudUsers(clientsOf(sandbox).purecloud, { sections: ["locations"] });
    for await (const record of users) yield slimmed(record);
  } finally {
    await sandbox.close();
  }
}

async function* ofOdin(sandbox: Sandbox): AsyncGenerator<OdinRecord> {
  const { odin } = clientsOf(sandbox);
  for (const { serviceProviderId, groups } of sandbox.estate.odin.serviceProviders)
    for (const groupId of groups) yield* auditOdinGroup(odin, { serviceProviderId, groupId, strategy: "server" });
}

/** What the records depend on: the code that makes people, and the code that reads them. */
async function version(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["sandbox/src", "audit/src/collect"].map((path) => join(root, "packages", path))) {
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
    for (const name of files.sort()) hash.update(await readFile(join(folder, name)));
  }
  return hash.digest("hex").slice(0, 12);
}
