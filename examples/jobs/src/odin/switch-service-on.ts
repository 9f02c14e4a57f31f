/**
 * Switches a service on for a list of users. It assigns the service to users who lack it, so it may need licences.
 *
 *     node switch-service-on.ts --odin-url https://tenant.prod.odinapi.net --users users.csv --service "Call Waiting" --dry-run
 *
 * Needs a login of the group or above, with full access to the services of users.
 */
import { changeUserService, readUserService } from "@rollcall/clients/odin";
import { defineJob, each, main, odin, readCsv } from "../kit/index.ts";

type Field = "isAssigned" | "isActive";
type Key = { readonly userId: string; readonly service: string; readonly field: Field };

export const switchServiceOn = defineJob({
  name: "switch-service-on",
  about: "Switches a service on for a list of users, and assigns it to those who lack it.",
  needs: ["a login of the group or above, with full access to the services of users"],
  platforms: { odin },
  flags: {
    users: { value: "FILE", help: "CSV with the column userId" },
    service: { value: "NAME", help: 'name of the service, such as "Call Waiting"' },
  },
  async plan({ odin }, { users, service }) {
    return each(await readCsv(users, { needed: ["userId"] }), async ({ userId }) => {
      const { isAvailable, isAssigned, isActive = isAssigned } = await readUserService(odin, userId, service);
      if (!isAvailable) throw new Error(`the group of the user has no service ${service}`);
      const step = (what: string, field: Field, from: boolean) => ({
        what,
        key: { userId, service, field },
        from,
        to: true,
      });
      return [step("assigns the service", "isAssigned", isAssigned), step("switches it on", "isActive", isActive)];
    });
  },
  write: ({ odin }, { userId, service, field }: Key, state: boolean) =>
    changeUserService(odin, userId, service, { [field]: state }),
  read: async ({ odin }, { userId, service, field }) => (await readUserService(odin, userId, service))[field],
});

await main(switchServiceOn, import.meta.url);
