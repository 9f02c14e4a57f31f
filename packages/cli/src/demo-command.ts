import { join } from "node:path";
import type { Sandbox } from "@rollcall/sandbox";
import { runAudit } from "./audit-command.js";
import type { World } from "./command.js";
import { DEMO_FLAGS, type DemoFlagName } from "./flags.js";
import { demoHelp } from "./help.js";
import { parseFlagsOf } from "./parse.js";
import { type Scope, scopesOf } from "./scopes.js";
import { EXIT, type ExitCode, UsageError } from "./usage.js";
import { version } from "./version.js";

/** Users of each group that the report shows. */
const SHOWN = 2;
const PROFILES = ["none", "flaky", "hostile"] as const;

/** `rollcall demo`: both platforms on loopback, with a made-up organisation, and an audit of it. */
export async function runDemo(args: readonly string[], world: World): Promise<ExitCode> {
  const given = parseFlagsOf<DemoFlagName>({ name: "demo", flags: DEMO_FLAGS }, args);
  if (given.has("help")) {
    world.stdout.write(demoHelp());
    return EXIT.ok;
  }
  const whole = (name: DemoFlagName, otherwise: number, least: number) => {
    const value = given.get(name)?.[0];
    if (value === undefined) return otherwise;
    if (!/^\d{1,7}$/.test(value) || Number(value) < least) {
      throw new UsageError(`--${name} must be a whole number from ${least} to 9999999`);
    }
    return Number(value);
  };
  const users = whole("users", 250, 1);
  const seed = whole("seed", 1, 0);
  const profile = given.get("faults")?.[0] ?? "none";
  const faults = PROFILES.find((one) => one === profile);
  if (faults === undefined) throw new UsageError(`--faults must be one of ${PROFILES.join(", ")}`);
  const folder = given.get("out")?.[0];
  // Loaded here, and nowhere else: an audit does without.
  const { startSandbox } = await import("@rollcall/sandbox");
  const sandbox = await startSandbox({ users, seed, faults, rateLimits: false });
  try {
    const out = folder === undefined ? undefined : join(folder, "audit.json");
    const request = { out, print: "report", mostUsers: SHOWN } as const;
    return await runAudit({ ...world, request, scopes: demoScopes(sandbox) });
  } finally {
    await sandbox.close();
  }
}

/** Every group of every service provider, and the organisation. */
function demoScopes({ odinUrl, purecloudUrl, loginUrl, estate }: Sandbox): Scope[] {
  const made = { odin: undefined, purecloud: undefined, out: undefined, print: "report" } as const;
  const agent = `rollcall/${version()}`;
  const secrets = { username: "demo", password: "made-up" };
  const odin = estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups: groupIds }) => {
    const target = { baseUrl: odinUrl, serviceProviderId, groupIds, strategy: "auto", rate: 0, ...secrets } as const;
    return scopesOf({ ...made, odin: target }, agent);
  });
  const purecloud = {
    ...({
      region: undefined,
      baseUrl: purecloudUrl,
      loginUrl,
      states: ["active", "inactive"],
      geolocation: false,
    } as const),
    ...{ rate: 0, clientId: "demo", clientSecret: "made-up" },
  };
  return [...odin, ...scopesOf({ ...made, purecloud }, agent)];
}
