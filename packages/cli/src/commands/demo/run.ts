import type { Sandbox } from "@rollcall/sandbox";
import { choice, wholeNumber } from "../../config/choice.js";
import { DEMO_FLAGS, type DemoFlagName } from "../../config/flags.js";
import { outputRequest } from "../../config/output.js";
import type { Given } from "../../config/parse.js";
import type { ExitCode } from "../../config/usage-error.js";
import { namesOf } from "../../run/identity.js";
import { runAudit } from "../../run/run-audit.js";
import { type Scope, scopesOf } from "../../run/scopes.js";
import { version } from "../../version.js";
import type { Command, World } from "../command.js";
import { demoHelp } from "../help.js";

/** Users of each group that the report shows. */
const SHOWN = 2;
const PROFILES = ["none", "flaky", "hostile"] as const;

/** `rollcall demo`: both platforms on loopback, with a made-up organisation, and an audit of it. */
export const demoCommand: Command<DemoFlagName> = { name: "demo", flags: DEMO_FLAGS, help: demoHelp, run };

async function run(given: Given<DemoFlagName>, world: World): Promise<ExitCode> {
  const whole = (name: "users" | "seed", otherwise: number, least: number) => {
    const value = given.get(name)?.[0];
    return value === undefined ? otherwise : wholeNumber(name, value, least);
  };
  const users = whole("users", 250, 1);
  const seed = whole("seed", 1, 0);
  const faults = choice("faults", given.get("faults")?.[0] ?? "none", PROFILES);
  const output = { ...outputRequest(given, SHOWN), print: "report" } as const;
  // Loaded here, and nowhere else: an audit does without.
  const { startSandbox } = await import("@rollcall/sandbox");
  const sandbox = await startSandbox({ users, seed, faults, rateLimits: false });
  try {
    const scopes = demoScopes(sandbox);
    // The same seed is the same organisation, wherever it listens: a demo can be gone on with as well.
    const selection = { "--users": users, "--seed": seed, "--faults": faults };
    const head = { version: version(), scopes: namesOf(scopes), selection, login: {} };
    return await runAudit({ ...world, output, scopes, head });
  } finally {
    await sandbox.close();
  }
}

/** Every group of every service provider, and the organisation. */
function demoScopes({ odinUrl, purecloudUrl, loginUrl, estate }: Sandbox): Scope[] {
  const made = { odin: undefined, purecloud: undefined, shard: undefined };
  const secrets = { username: "demo", password: "made-up" };
  const odin = estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups: groupIds }) => {
    const target = {
      baseUrl: odinUrl,
      serviceProviderId,
      groupIds,
      strategy: "auto",
      pace: false,
      ...secrets,
    } as const;
    return scopesOf({ ...made, odin: target });
  });
  const purecloud = {
    ...({
      region: undefined,
      baseUrl: purecloudUrl,
      loginUrl,
      states: ["active", "inactive"],
      geolocation: false,
    } as const),
    ...({ pace: false, clientId: "demo", clientSecret: "made-up" } as const),
  };
  return [...odin, ...scopesOf({ ...made, purecloud })];
}
