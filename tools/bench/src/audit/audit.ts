import { join } from "node:path";
import type { Coverage } from "@rollcall/audit";
import { readJson, root, temporaryFolder } from "@rollcall/config/files";
import { MADE_UP_LOGINS } from "@rollcall/config/made-up-logins";
import type { Workplace } from "../workplace.ts";
import { type Measured, measured } from "./measured-process.ts";
import type { Addresses, PlatformName } from "./sandbox.ts";

const CLI = join(root, "packages/cli/dist/main.cjs");

/** Without groups, and without their service provider, the audit is of all that the login sees. */
type Audited = Pick<Addresses, "odinUrl" | "purecloudUrl" | "users"> & Partial<Addresses>;

export interface AuditRequest {
  readonly sandbox: Audited;
  readonly platforms: readonly PlatformName[];
  /** Odin's strategy. @default what the command takes by itself */
  readonly strategy?: "server" | "perUser" | "composed";
  /** How PureCloud is read. @default what the command takes by itself */
  readonly pureCloud?: readonly string[];
  /** Calls a second on Odin, and a minute on PureCloud. @default 0, which is no limit */
  readonly rates?: Readonly<Record<PlatformName, number>>;
}

function flagsOf({
  sandbox,
  platforms,
  strategy,
  pureCloud = [],
  rates = { odin: 0, purecloud: 0 },
}: AuditRequest): string[] {
  const { odinUrl, purecloudUrl, serviceProviderId, groupIds = [] } = sandbox;
  const flags = {
    odin: [
      ...["--odin-url", odinUrl, ...(serviceProviderId === undefined ? [] : ["--odin-sp", serviceProviderId])],
      ...groupIds.flatMap((id) => ["--odin-group", id]),
      ...(strategy === undefined ? [] : ["--odin-strategy", strategy]),
      ...["--odin-rate", String(rates.odin)],
    ],
    purecloud: [
      ...["--purecloud-url", purecloudUrl, "--purecloud-login-url", purecloudUrl],
      ...["--purecloud-rate", String(rates.purecloud)],
      ...pureCloud,
    ],
  };
  return platforms.flatMap((platform) => flags[platform]);
}

/**
 * Runs `rollcall audit` as users do, and sees that it has everybody.
 *
 * @throws Error, one line, when it fails or a user is missing. Work that was not done takes no time
 */
export async function runAudit(request: AuditRequest, workplace: Workplace): Promise<Measured> {
  await using folder = await temporaryFolder("audit", workplace.scratch);
  return await auditTo(folder.path, request, workplace);
}

/** The same, and the audit stays in the folder `out` of a folder. */
export async function auditTo(folder: string, request: AuditRequest, { env }: Workplace): Promise<Measured> {
  const out = join(folder, "out");
  const usage = await measured({
    name: "rollcall audit",
    args: [CLI, "audit", ...flagsOf(request), "--out", out, "--format", "ndjson", "--quiet"],
    env: { ...env, ...MADE_UP_LOGINS },
    folder,
  });
  const seen = await usersIn(out);
  const expected = request.platforms.reduce((sum, platform) => sum + request.sandbox.users[platform], 0);
  if (seen !== expected) throw new Error(`rollcall audit has ${seen} of ${expected} users`);
  return usage;
}

/** How many users an audit says that it has. */
async function usersIn(folder: string): Promise<number> {
  const { coverage } = await readJson<{ coverage: readonly Coverage[] }>(folder, "coverage.json");
  return coverage.reduce((sum, { users }) => sum + users.seen, 0);
}
