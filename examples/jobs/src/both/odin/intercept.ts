import { changeUserService, type OdinClient } from "@rollcall/clients/odin";
import { INTERCEPT, interceptIn, SHUT_OFF } from "../logic/intercept.ts";
import { single } from "../logic/part.ts";
import type { Block } from "../logic/ways-out.ts";

/** Odin has no inactive users. So the line is shut off, and a user who lacks the service for that gets it. */
export const intercept = single<OdinClient, Block | null>({
  name: "line",
  what: () => "shuts the line off",
  to: SHUT_OFF,
  read: async (odin, userId) => interceptIn(await odin.getUserServiceSettings({ userId })),
  async write(odin, userId, block) {
    await changeUserService(odin, userId, INTERCEPT, { isAssigned: block !== null });
    if (block) await odin.putUserServiceSettings({ body: { userId, [INTERCEPT]: block } });
  },
});
