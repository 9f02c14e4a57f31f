import type { PureCloudClient } from "@rollcall/clients/purecloud";
import type { Part } from "../shared/part.ts";

/** The targets stay, so it is enough to switch forwarding on again. */
export const forwarding: Part<PureCloudClient> = {
  name: "forwarding",
  async take(purecloud, userId) {
    const { enabled } = await purecloud.getUserCallforwarding({ userId });
    if (!enabled) return [];
    return [
      {
        what: "stops call forwarding",
        before: true,
        run: () => purecloud.patchUserCallforwarding({ userId, body: { enabled: false } }),
      },
    ];
  },
  async giveBack(purecloud, userId) {
    const { enabled } = await purecloud.getUserCallforwarding({ userId });
    if (enabled) return [];
    const run = () => purecloud.patchUserCallforwarding({ userId, body: { enabled: true } });
    return [{ what: "forwards calls again", run }];
  },
};
