import { redactUrl } from "../errors/redact-url.js";
import type { HookEvent, Hooks } from "./hooks.js";
import type { OngoingCall } from "./ongoing.js";

/** Calls one of the client's hooks, if it is set. It can neither break the API call nor delay it. */
export function report(
  { core, details, key, attempt }: OngoingCall,
  name: keyof Hooks,
  more?: Partial<HookEvent>,
): void {
  try {
    const returned = core.hooks?.[name]?.({ ...details, url: redactUrl(details.url), call: key, attempt, ...more });
    (returned as Promise<void> | undefined)?.catch?.(() => {});
  } catch {}
}
