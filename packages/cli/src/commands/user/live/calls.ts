import type { HookEvent, Hooks } from "@rollcall/clients/core";

/** Counts the calls to both platforms. */
export interface Calls {
  count: number;
}

/** Counts each call once. Logins and repeated requests are not counted. */
export const counting = (calls: Calls): Hooks => ({
  onRequest: ({ operation, attempt }: HookEvent) => {
    if (operation !== "login" && attempt === 1) calls.count += 1;
  },
});
