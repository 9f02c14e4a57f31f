/**
 * Switches a service on for a list of users. It assigns the service to users who lack it, so it may need licences.
 *
 *     node switch-service-on.ts --odin-url https://tenant.prod.odinapi.net --users users.csv --service "Call Waiting" --dry-run
 *
 * Needs a login of the group or above, with full access to the services of users.
 */
import { changeUserService, readUserService, rows, type UserServiceChange } from "@rollcall/clients/odin";
import { defineJob, each, main, odin, readCsv } from "../kit/index.ts";
import { noService } from "./logic/services.ts";

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
      if (!isAvailable) {
        const { userServices } = await odin.getUserServices({ userId });
        throw noService(service, rows(userServices));
      }
      const changes: [string, UserServiceChange, UserServiceChange][] = [
        ["assigns the service", { isAssigned }, { isAssigned: true }],
        ["switches it on", { isActive }, { isActive: true }],
      ];
      return changes.map(([what, from, to]) => ({ what, key: { userId, service }, from, to }));
    });
  },
  write: ({ odin }, { userId, service }: { userId: string; service: string }, state: UserServiceChange) =>
    changeUserService(odin, userId, service, state),
  read: ({ odin }, { userId, service }) => readUserService(odin, userId, service),
});

await main(switchServiceOn, import.meta.url);
