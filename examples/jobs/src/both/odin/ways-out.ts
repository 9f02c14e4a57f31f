import type { OdinClient } from "@rollcall/clients/odin";
import type { Part } from "../shared/part.ts";
import { differing, settingsIn, stopping } from "../shared/ways-out.ts";

/** The forwards and the services that ring other telephones. One call reads them all, and one call stops them all. */
export const waysOut: Part<OdinClient> = {
  name: "ways out",
  async take(odin, userId) {
    const { change, before } = stopping(settingsIn(await odin.getUserServiceSettings({ userId })));
    const services = Object.keys(change);
    if (services.length === 0) return [];
    const run = () => odin.putUserServiceSettings({ body: { userId, ...change } });
    return [{ what: `stops ${services.join(", ")}`, before, run }];
  },
  async giveBack(odin, userId, before) {
    const change = differing(settingsIn(await odin.getUserServiceSettings({ userId })), before);
    const services = Object.keys(change);
    if (services.length === 0) return [];
    const run = () => odin.putUserServiceSettings({ body: { userId, ...change } });
    return [{ what: `starts ${services.join(", ")} again`, run }];
  },
};
