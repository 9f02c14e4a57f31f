import type { Reply } from "../../server/handler.js";
import { type Body, change, withoutPlace } from "../common/changing.js";
import { notAssigned, rejected } from "../common/replies.js";
import { type Written, withSetting } from "../common/state.js";
import type { Subject, Wire } from "../common/subject.js";
import { settings } from "../rows/settings.js";
import { effective } from "../rows/writable.js";
import { CATALOGUE } from "./catalogue.js";
import { hasService } from "./licences.js";
import { PACKS } from "./packs.js";
import { canHave } from "./quantities.js";
import { serviceAssignment } from "./services.js";
import { serviceSettings } from "./settings.js";

interface Assignment {
  readonly serviceName: string;
  readonly assigned: boolean;
}

const SERVICES: ReadonlySet<string> = new Set(CATALOGUE.map(({ name }) => name));

const notAssignable = ({ serviceName }: Assignment): string =>
  `[Error 4400] Could not assign service/service pack: ${serviceName}`;

/** Assigns and removes. A name that nothing has is refused, and so is a licence too many (docs/facts/odin.md O-134). */
function assign(subject: Subject, body: Body): Written | Reply {
  const { written } = subject;
  const lists = body as Readonly<Record<string, readonly Assignment[] | Assignment>>;
  const [userServices, servicePackServices] = [lists.userServices, lists.servicePackServices].map((list = []) =>
    [list].flat(),
  ) as [Assignment[], Assignment[]];
  const unknown =
    userServices.find(({ serviceName }) => !SERVICES.has(serviceName)) ??
    servicePackServices.find(({ serviceName }) => !(serviceName in PACKS));
  if (unknown) return rejected(notAssignable(unknown));
  const spent = userServices.find(({ serviceName, assigned }) => assigned && !canHave(subject, serviceName));
  if (spent) return rejected(`${notAssignable(spent)} Service pack license limit is reached.`);
  const entries = (list: readonly Assignment[]) =>
    list.map(({ serviceName, assigned }) => [serviceName, assigned] as const);
  return {
    services: new Map([...(written.services ?? []), ...entries(userServices)]),
    packs: new Map([...(written.packs ?? []), ...entries(servicePackServices)]),
  };
}

/** Changes the settings of services that the user has. The two sides of hoteling are kept as by their own paths. */
function configure(subject: Subject, body: Body): Written | Reply {
  const changes = Object.entries(withoutPlace(body));
  const missing = changes.find(([name]) => !hasService(subject, name));
  if (missing) return notAssigned(subject.roll(`without ${missing[0]}`), missing[0]);
  const written = changes.filter(([, block]) => !Array.isArray(block));
  return written.reduce<Written>(
    (before, [name, block]) => withSetting(before, name, keptOf(name, block as Wire, subject)),
    subject.written,
  );
}

/** What is kept of a block of the map. */
function keptOf(name: string, block: Wire, subject: Subject): Wire {
  const row = settings.find(({ service, kept }) => service === name && kept);
  return row?.kept?.(effective(`putUser${row.name}`, block), subject) ?? block;
}

export const putUserServices = change(assign, serviceAssignment);
export const putUserServiceSettings = change(configure, serviceSettings);
