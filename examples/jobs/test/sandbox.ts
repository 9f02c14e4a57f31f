import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import { type Sandbox, type SandboxOptions, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll } from "vitest";
import { writesIn } from "./writes.ts";

/** Both platforms on this machine, clients of them, and a folder for the files of jobs. */
export interface Playground extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly purecloud: PureCloudClient;
  readonly odin: OdinClient;
  /** What `run` of a job takes as its clients. */
  readonly clients: {
    readonly purecloud: PureCloudClient;
    readonly odin: OdinClient;
  };
  /** A token of a user of PureCloud. */
  tokenOf(userId: string): Promise<string>;
  /** Writes a file, and returns its path. */
  file(name: string, text: string): Promise<string>;
  /** The path of a file that a job writes. */
  path(name: string): string;
  /** Requests so far that change something, at the wire. */
  writes(): number;
}

/** Starts a playground for all tests of a file. Use it in the tests only. */
export function playground(options: SandboxOptions = {}): Playground {
  let opened: Playground | undefined;
  beforeAll(async () => {
    opened = await openPlayground(options);
  });
  afterAll(() => opened?.[Symbol.asyncDispose]());
  return new Proxy({} as Playground, { get: (_, name) => Reflect.get(opened ?? {}, name) });
}

/** Starts a playground. */
export async function openPlayground(options: SandboxOptions = {}): Promise<Playground> {
  const sandbox = await startSandbox({ users: 60, rateLimits: false, ...options });
  const folder = await mkdtemp(join(tmpdir(), "jobs-"));
  const purecloud = purecloudAt(sandbox, clientCredentials({ clientId: "any", clientSecret: "any" }));
  const login = passwordLogin({ username: "any", password: "any" });
  const odin = createOdinClient({ baseUrl: sandbox.odinUrl, auth: login, rateLimit: false });
  const path = (name: string) => join(folder, name);
  return {
    sandbox,
    purecloud,
    odin,
    clients: { purecloud, odin },
    tokenOf: (userId) => tokenOf(sandbox, userId),
    path,
    async file(name, text) {
      await writeFile(path(name), text, { mode: 0o600 });
      return path(name);
    },
    writes: () => writesIn(sandbox),
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Auth = Parameters<typeof createPureCloudClient>[0]["auth"];

const purecloudAt = ({ purecloudUrl: baseUrl, loginUrl }: Sandbox, auth: Auth): PureCloudClient =>
  createPureCloudClient({ baseUrl, loginUrl, auth, rateLimit: false });

let codes = 0;

/** The number at the end of a code says who logs in. Each code can be used once. */
async function tokenOf({ estate, loginUrl }: Sandbox, userId: string): Promise<string> {
  codes += 1;
  const code = `code-${codes}-${estate.purecloud.indexOf(userId)}`;
  const form = { grant_type: "authorization_code", code, client_id: "any", redirect_uri: "http://localhost/" };
  const answer = await fetch(`${loginUrl}/oauth/token`, { method: "POST", body: new URLSearchParams(form) });
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}
