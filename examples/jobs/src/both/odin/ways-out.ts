import type { OdinClient } from "@rollcall/clients/odin";
import type { Part } from "../logic/part.ts";
import { type Block, blockIn, stopping } from "../logic/ways-out.ts";

/** The forwards and the services that ring other telephones. One call reads them all. */
export const waysOut: Part<OdinClient, Block> = {
  name: "ways out",
  take: async (odin, userId) => stopping(await odin.getUserServiceSettings({ userId })),
  read: async (odin, userId, service) => blockIn(await odin.getUserServiceSettings({ userId }), service),
  write: (odin, userId, block, service) => odin.putUserServiceSettings({ body: { userId, [service]: block } }),
};
