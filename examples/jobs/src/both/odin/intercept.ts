import { changeUserService, type OdinClient } from "@rollcall/clients/odin";
import { INTERCEPT, interceptIn, isJustAssigned, shuttingOff } from "../logic/intercept.ts";
import type { Part } from "../logic/part.ts";
import type { Block } from "../logic/ways-out.ts";

/** Odin has no inactive users. So the line is shut off, and a user who lacks the service for that gets it. */
export const intercept: Part<OdinClient, Block | null> = {
  name: "line",
  take: async (odin, userId) => shuttingOff(await read(odin, userId)),
  read,
  isPartly: isJustAssigned,
  async write(odin, userId, block) {
    await changeUserService(odin, userId, INTERCEPT, { isAssigned: block !== null });
    if (block) await odin.putUserServiceSettings({ body: { userId, [INTERCEPT]: block } });
  },
};

async function read(odin: OdinClient, userId: string): Promise<Block | null> {
  return interceptIn(await odin.getUserServiceSettings({ userId }));
}
