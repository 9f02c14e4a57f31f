import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import * as odinOperations from "@rollcall/clients/odin/operations";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import * as purecloudOperations from "@rollcall/clients/purecloud/operations";
import { type Sandbox, type SandboxOptions, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll } from "vitest";

/** Both platforms for the tests of a file, and a folder for the files of jobs. */
export interface Playground {
  readonly sandbox: Sandbox;
  readonly purecloud: PureCloudClient;
  readonly odin: OdinClient;
  /** Writes a file, and returns its path. */
  file(name: string, text: string): Promise<string>;
  /** The path of a file that a job writes. */
  path(name: string): string;
  /** Requests so far that change something, at the wire. */
  writes(): number;
}

/** Starts a sandbox for all tests of a file. Use what it returns in the tests only. */
export function playground(options: SandboxOptions = {}): Playground {
  const made = {} as { sandbox: Sandbox; folder: string; purecloud: PureCloudClient; odin: OdinClient };
  beforeAll(async () => {
    const sandbox = await startSandbox({ users: 60, rateLimits: false, ...options });
    const purecloud = createPureCloudClient({
      baseUrl: sandbox.purecloudUrl,
      loginUrl: sandbox.loginUrl,
      auth: clientCredentials({ clientId: "any", clientSecret: "any" }),
      rateLimit: false,
    });
    const auth = passwordLogin({ username: "any", password: "any" });
    const odin = createOdinClient({ baseUrl: sandbox.odinUrl, auth, rateLimit: false });
    Object.assign(made, { sandbox, purecloud, odin, folder: await mkdtemp(join(tmpdir(), "jobs-")) });
  });
  afterAll(async () => {
    await made.sandbox?.close();
    await rm(made.folder, { recursive: true, force: true });
  });
  const path = (name: string) => join(made.folder, name);
  return {
    get sandbox() {
      return made.sandbox;
    },
    get purecloud() {
      return made.purecloud;
    },
    get odin() {
      return made.odin;
    },
    path,
    async file(name, text) {
      await writeFile(path(name), text);
      return path(name);
    },
    writes: () => writesIn(made.sandbox),
  };
}

/** Everything but a GET, a login, or a POST that only reads. What the specs do not have counts too. */
function writesIn({ requests }: Sandbox): number {
  const operations = { ...odinOperations, ...purecloudOperations } as Readonly<Record<string, Operation | undefined>>;
  const isRead = (id: string) => LOGINS.has(id) || operations[id]?.method === "GET" || operations[id]?.safe === true;
  return [...requests.counts].reduce((sum, [key, times]) => (isRead(key.split(" ")[0] ?? "") ? sum : sum + times), 0);
}

type Operation = { readonly method: string; readonly safe?: true };
const LOGINS = new Set(["login", "postOauthToken"]);
