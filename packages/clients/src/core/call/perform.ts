import { attempt, type Use } from "./attempt.js";
import type { Core } from "./core.js";
import { begin } from "./ongoing.js";
import { recover } from "./recover.js";
import type { OutgoingRequest } from "./request.js";

/** Makes one call: tries until one succeeds or none may follow. Methods, `http` and logins all come through here. */
export async function perform<T>(core: Core, out: OutgoingRequest, use: Use<T>): Promise<T> {
  const call = begin(core, out);
  try {
    for (;;) {
      try {
        return await attempt(call, use);
      } catch (error) {
        await recover(call, error);
      }
    }
  } finally {
    if (!call.deadline.held) call.deadline.close();
  }
}
