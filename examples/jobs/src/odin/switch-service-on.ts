/**
 * Switches a service on for a list of users. It assigns the service to users who lack it, so it may need licences.
 *
 *     node switch-service-on.ts --odin-url https://tenant.prod.odinapi.net --users users.csv --service "Call Waiting" --dry-run
 *
 * Needs a login of the group or above, with full access to the services of users.
 */
import type { OdinClient } from "@rollcall/clients/odin";
import { defineJob, each, main, odin, readCsv, type Step } from "../kit/index.ts";

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
    return each(await readCsv(users, { needed: ["userId"] }), ({ userId }) => stepsFor(odin, userId, service));
  },
});

/** A service from a pack is not assigned again, because that would use a second licence. */
async function stepsFor(odin: OdinClient, userId: string, service: string): Promise<Step[]> {
  const { userServices: had } = await odin.getUserServicesAssigned({ userId });
  const switchOn = { what: "switches it on", run: () => activate(odin, userId, service) };
  if (names(had, service)) return (await isOff(odin, userId, service)) ? [switchOn] : [];
  const { userServices: available } = await odin.getUserServices({ userId });
  if (!names(available, service)) throw new Error(`the group of the user has no service ${service}`);
  const body = { userId, userServices: [{ serviceName: service, assigned: true }] };
  return [{ what: "assigns the service", run: () => odin.putUserServices({ body }) }, switchOn];
}

/** Many services are on after the assignment. */
async function activate(odin: OdinClient, userId: string, service: string): Promise<void> {
  if (!(await isOff(odin, userId, service))) return;
  await odin.putUserServiceSettings({ body: { userId, [service]: { isActive: true } } });
}

/** The list of services may disagree, so the settings decide. A service without a switch is not off. */
async function isOff(odin: OdinClient, userId: string, service: string): Promise<boolean> {
  const settings: Readonly<Record<string, unknown>> = { ...(await odin.getUserServiceSettings({ userId })) };
  return String(Object(settings[service]).isActive) === "false";
}

type Services = readonly { readonly serviceName: string }[] | { readonly serviceName: string };

/** One row comes as a bare object. */
const names = (services: Services, name: string) => [services].flat().some(({ serviceName }) => serviceName === name);

await main(switchServiceOn, import.meta.url);
