import { redactUrl } from "../errors/redact-url.js";
import type { HookEvent, Hooks } from "./hooks.js";
import type { OngoingCall } from "./ongoing.js";

/** Calls one of the client's hooks, if it is set. It can neither break the API call nor delay it. */
export function report(
  { core, details, key, attempt }: OngoingCall,
  name: keyof Hooks,
  more?: Partial<HookEvent>,
): void {
  const hook = core.hooks?.[name];
  if (!hook) return;
  try {
    const returned: unknown = hook({ ...details, url: redactUrl(details.url), call: key, attempt, ...more });
    Promise.resolve(returned).catch(() => {});
  } catch {}
}
