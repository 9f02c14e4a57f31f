import { PURECLOUD_SECTIONS, PURECLOUD_STATES } from "@rollcall/audit";
import { type Rule, sectionsFor } from "@rollcall/audit/rules";
import type { Hooks } from "@rollcall/clients/core";
import type { Sandbox } from "@rollcall/sandbox";
import { choice, wholeNumber } from "../../config/choice.js";
import { PROGRESS_FLAG } from "../../config/flags/progress.js";
import type { GivenFlags } from "../../config/given.js";
import { type OutputRequest, outputRequest } from "../../config/output.js";
import { progressIn } from "../../config/progress.js";
import { chosenRules } from "../../config/rules.js";
import { judgingFor } from "../../config/tenants/judging-for.js";
import { environmentLayer, flagLayer, type Layer, over } from "../../config/tenants/layers.js";
import type { CommandContext } from "../../context.js";
import type { ExitCode } from "../../exit-code.js";
import { version } from "../../manifest.js";
import { connectOdin } from "../../run/connection.js";
import { printEnding, withTraceEnd } from "../../run/ending.js";
import { namesOf } from "../../run/identity.js";
import { namedGroups } from "../../run/odin-groups.js";
import { RULE_FIELD } from "../../run/read-by.js";
import { runScreen } from "../../run/redact/run-screen.js";
import { runAudit } from "../../run/run-audit.js";
import type { Scope } from "../../run/scope.js";
import { scopesOf } from "../../run/scopes.js";
import { withHistory } from "../../run/with-history.js";
import { Traffic } from "../../terminal/progress/traffic.js";
import type { DemoFlagName } from "./flags.js";
import { loadSandbox } from "./load-sandbox.js";
import { DEMO_PRICES } from "./prices.js";
import { writeTruth } from "./truth.js";

/** Users of each group that the report shows without `--show`. */
const SHOWN = 2;
/** What the last line says. */
const NEXT = "rollcall audit --help explains how to audit your own platforms";
/** The sandbox makes no larger organisation. */
const MOST_USERS = 500_000;
const PROFILES = ["none", "flaky", "hostile"] as const;

/** The variable of `--progress` counts here too. Those of folders and hosts are for audits of real platforms. */
const withVariables = (given: GivenFlags<"progress">, { environment }: CommandContext): Layer =>
  over(flagLayer(given, PROGRESS_FLAG), environmentLayer(environment, PROGRESS_FLAG));

/** `rollcall demo`: both platforms on loopback, with a made-up organisation, and an audit of it. */
export async function run(given: GivenFlags<DemoFlagName>, context: CommandContext): Promise<ExitCode> {
  const users = wholeNumber("users", given.get("users")?.[0] ?? "250", 1, MOST_USERS);
  const seed = wholeNumber("seed", given.get("seed")?.[0] ?? "1", 0);
  const day = wholeNumber("day", given.get("day")?.[0] ?? "1", 1, 2) === 2 ? 2 : 1;
  const faults = choice("faults", given.get("faults")?.[0] ?? "none", PROFILES);
  const output = {
    ...outputRequest(given, SHOWN),
    print: "report",
    progress: progressIn(withVariables(given, context), false),
    next: NEXT,
  } as const;
  const truth = given.get("truth")?.[0];
  const judging = await judgingFor(given, context);
  const rules = chosenRules(given.get("rule"), judging.known);
  const { startSandbox, problems, chainsIn } = await loadSandbox(context);
  const sandbox = await startSandbox({ users, seed, day, faults, rateLimits: false });
  const traffic = new Traffic();
  try {
    if (truth !== undefined) await writeTruth(truth, sandbox, { problems, chainsIn });
    const scopes = demoScopes({ sandbox, traffic, trace: context.trace?.hooks(), rules });
    // The same seed is the same organisation on any port, so a demo can be resumed as well.
    const ids = rules?.map(({ id }) => id);
    const organisation = { "--users": users, "--seed": seed, "--day": day, "--faults": faults };
    const selection = { ...organisation, ...(ids && { [RULE_FIELD]: ids }) };
    const head = { version: version(), scopes: namesOf(scopes), selection, login: {} };
    const made = { scopes, head, traffic, judging, prices: DEMO_PRICES, asOf: sandbox.now };
    const audit = async (own: OutputRequest) =>
      runAudit({ ...context, ...made, output: own, screen: await runScreen(own, context) });
    const ending = await withHistory({ output, identity: head, stderr: context.stderr, audit });
    return printEnding(withTraceEnd(ending, context.trace), context.stdout);
  } finally {
    await sandbox.close();
  }
}

/** What a demo audits. */
interface Demo {
  readonly sandbox: Sandbox;
  readonly traffic: Traffic;
  /** Writes its calls to a trace. Undefined without `--trace`. */
  readonly trace: Hooks | undefined;
  /** The rules that it is made for. Undefined for all. */
  readonly rules: readonly Rule[] | undefined;
}

/** Every group of every service provider, and the organisation. */
function demoScopes(demo: Demo): Scope[] {
  const { sandbox } = demo;
  const providers = sandbox.estate.odin.serviceProviders;
  const last = providers.at(-1)?.groups.at(-1);
  const odin = providers.flatMap((provider) => {
    const isLast = provider === providers.at(-1);
    const wide = provider.groups.filter((groupId) => !isLast || groupId !== last);
    // The last group is read in many calls. Three calls a group would leave nothing for a fault to break.
    const composed = isLast && last !== undefined ? odinScopes(demo, provider, [last], "composed") : [];
    return [...odinScopes(demo, provider, wide, "auto"), ...composed];
  });
  return [...odin, ...pureCloudScopes(demo)];
}

type Provider = Sandbox["estate"]["odin"]["serviceProviders"][number];

function odinScopes(
  { sandbox: { odinUrl: baseUrl }, traffic, trace, rules }: Demo,
  { serviceProviderId }: Provider,
  groupIds: readonly string[],
  strategy: "auto" | "composed",
): Scope[] {
  const login = { username: "demo", password: "made-up" };
  const ids = { serviceProviderIds: [serviceProviderId], groupIds };
  const needed = rules && sectionsFor(rules).odin;
  const request = { baseUrl, ...ids, strategy, needed, trace, pace: false, ...login } as const;
  const audited = { groups: namedGroups(ids) ?? [], unlisted: [], isListed: false };
  return scopesOf({
    odin: { request, audited, ...connectOdin(request, traffic) },
    purecloud: undefined,
    shard: undefined,
    traffic,
  });
}

function pureCloudScopes({ sandbox: { purecloudUrl: baseUrl, loginUrl }, traffic, trace, rules }: Demo): Scope[] {
  const host = { region: undefined, baseUrl, loginUrl, pace: false } as const;
  const login = { clientId: "demo", clientSecret: "made-up" };
  const needed = rules && sectionsFor(rules).purecloud;
  const sections = needed?.sections ?? PURECLOUD_SECTIONS;
  const all = { states: PURECLOUD_STATES, selection: {}, sections, needed, strategy: "auto" } as const;
  const purecloud = { ...host, ...login, ...all, trace };
  return scopesOf({ odin: undefined, purecloud, shard: undefined, traffic });
}
