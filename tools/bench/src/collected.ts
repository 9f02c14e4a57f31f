import { join } from "node:path";
import { opened } from "@rollcall/config/closable";
import { temporaryFolder } from "@rollcall/config/files";
import { type Estate, type SandboxOptions, startSandbox } from "@rollcall/sandbox";
import { type AuditRequest, auditTo } from "./audit/audit.ts";
import { type Addresses, usersOn } from "./audit/sandbox.ts";
import type { Workplace } from "./workplace.ts";

/** An audit of an estate by the built command, in a folder. */
export interface Collected extends AsyncDisposable {
  readonly estate: Estate;
  /** The time of the estate. */
  readonly now: Date;
  readonly users: Addresses["users"];
  readonly folder: string;
}

/** Audits everybody of an estate, on both platforms. */
export async function collected(
  options: SandboxOptions,
  workplace: Workplace,
  how: Pick<AuditRequest, "strategy" | "pureCloud"> = {},
): Promise<Collected> {
  const sandbox = await startSandbox({ ...options, rateLimits: false, groupsPerProvider: 10_000 });
  const { estate, now, odinUrl, purecloudUrl } = sandbox;
  const users = usersOn(estate);
  // A side of which groups were chosen is partial, and then some rules of people are not evaluated.
  const request: AuditRequest = { sandbox: { odinUrl, purecloudUrl, users }, platforms: ["odin", "purecloud"], ...how };
  try {
    return await opened(async (parts) => {
      const { path } = parts.use(await temporaryFolder("audit", workplace.scratch));
      await auditTo(path, request, workplace);
      return { estate, now, users, folder: join(path, "out") };
    });
  } finally {
    await sandbox.close();
  }
}
