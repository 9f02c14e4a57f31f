import type { HookEvent, Hooks } from "@rollcall/clients/core";
import type { OdinClient } from "@rollcall/clients/odin";
import type { OdinRequest } from "../config/platforms.js";
import type { Traffic } from "../terminal/progress/traffic.js";
import { odinClient } from "./clients.js";

/** Observes the calls to a platform. */
export interface Connection {
  /** Resolves when the platform accepted the login, which the answer to a call proves. */
  readonly connected: Promise<void>;
  readonly hooks: Hooks;
}

/** Odin, with one client and so one login for its list of groups and all groups. */
export interface OdinConnection extends Pick<Connection, "connected"> {
  readonly odin: OdinClient;
}

/** Observes when a platform accepted the login, and what is repeated. */
export function connection(traffic: Traffic): Connection {
  let resolve = () => {};
  const connected = new Promise<void>((resolveIt) => {
    resolve = resolveIt;
  });
  const onResponse = ({ operation, status = 0 }: HookEvent) => {
    if (operation !== "login" && status > 0 && status !== 401) resolve();
  };
  const onRetry = (event: HookEvent) => traffic.repeated(event);
  const onRateLimit = (event: HookEvent) => traffic.waits(event);
  return { connected, hooks: { onResponse, onRetry, onRateLimit } };
}

/** The connection of an audit to Odin. */
export function connectOdin(request: OdinRequest, traffic: Traffic): OdinConnection {
  const { connected, hooks } = connection(traffic);
  return { connected, odin: odinClient(request, hooks) };
}
