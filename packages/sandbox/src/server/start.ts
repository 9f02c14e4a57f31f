import { createEstate } from "../estate/create.js";
import { dice } from "../estate/dice.js";
import type { Estate } from "../estate/estate.js";
import { createFates } from "../faults/decide.js";
import { type Faults, faultProfiles } from "../faults/faults.js";
import { type Answers, answersTo } from "../unknowns/index.js";
import { createAnswers } from "./answer.js";
import type { Wire } from "./handle.js";
import { listen } from "./listen.js";
import type { SandboxOptions } from "./options.js";
import { type Common, odinService, purecloudService, type Room } from "./platforms.js";
import { createRequests, type Requests } from "./requests.js";
import type { Service } from "./service.js";

export interface Sandbox {
  readonly odinUrl: string;
  readonly purecloudUrl: string;
  /** Where PureCloud gives tokens. */
  readonly loginUrl: string;
  readonly estate: Estate;
  /** The date of the data. Compare times with it, not with the clock. */
  readonly now: Date;
  readonly requests: Requests;
  /** How the platforms behave where nobody knows. */
  readonly unknowns: Answers;
  close(): Promise<void>;
}

function latencyOf(latencyMs: number | readonly [number, number], seed: number): (number: number) => number {
  if (typeof latencyMs === "number") return () => latencyMs;
  const [low, high] = latencyMs;
  return (number) => dice(seed, "latency", number).int(low, high);
}

/** Both platforms before they listen. Odin comes first. */
interface Opened {
  readonly wires: readonly [Wire, Wire];
  readonly sandbox: Omit<Sandbox, "odinUrl" | "purecloudUrl" | "loginUrl" | "close">;
}

/** Makes both platforms with their handlers. */
export async function openRooms<Odin, PureCloud>(
  {
    users = 250,
    seed = 1,
    groupSize,
    groupsPerProvider,
    withoutEnhancedPlan,
    profile,
    day,
    ...options
  }: Omit<SandboxOptions, "port">,
  odin: Room<Odin>,
  purecloud: Room<PureCloud>,
): Promise<Opened> {
  const { faults: wanted = {}, latencyMs = 0, rateLimits = {} } = options;
  const faults: Faults = typeof wanted === "string" ? faultProfiles[wanted] : wanted;
  const estate = createEstate({ users, seed, groupSize, groupsPerProvider, withoutEnhancedPlan, profile, day });
  const unknowns = answersTo(options.unknowns);
  const common: Common = { estate, faults, rateLimits, unknowns };
  const requests = createRequests();
  const fates = createFates(faults.seed ?? seed, faults);
  const latency = latencyOf(latencyMs, seed);
  const wireOf = (service: Service): Wire => {
    const answer = createAnswers(service, estate, faults);
    const fate = (number: number, request: string) => fates(service.platform, number, request);
    return { service, requests, latency, fate, answer };
  };
  return {
    wires: [wireOf(await odinService(odin, common)), wireOf(await purecloudService(purecloud, common))],
    sandbox: { now: new Date(estate.now), estate, requests, unknowns },
  };
}

/** Starts both platforms with their handlers. */
export async function startRooms<Odin, PureCloud>(
  { port = 0, ...options }: SandboxOptions,
  odin: Room<Odin>,
  purecloud: Room<PureCloud>,
): Promise<Sandbox> {
  const { wires, sandbox } = await openRooms(options, odin, purecloud);
  const first = await listen(wires[0], port);
  const second = await listen(wires[1], port === 0 ? 0 : port + 1).catch(async (error) => {
    await first.close();
    throw error;
  });
  return {
    ...sandbox,
    odinUrl: first.url,
    purecloudUrl: second.url,
    loginUrl: second.url,
    close: async () => void (await Promise.all([first.close(), second.close()])),
  };
}
