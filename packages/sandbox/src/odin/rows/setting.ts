import type { Estate } from "../../estate/estate.js";
import type { Handler, Reply } from "../../server/handler.js";
import { forUser, readMembers } from "../common/answering.js";
import { change, changeAll, withoutPlace } from "../common/changing.js";
import type { Group } from "../common/group.js";
import { merged } from "../common/merge.js";
import { notAssigned, ok, rejected } from "../common/replies.js";
import { rowsIn } from "../common/rows-in.js";
import { type OdinState, type Written, withSetting } from "../common/state.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { hasOwnService } from "../groups/own-services.js";
import { summaryOf } from "../people/profile.js";
import { hasService } from "../services/licences.js";
import { blockOf } from "../services/settings.js";
import { effective } from "./writable.js";

/** What is served of a setting. It is the read and the change of one user, or of several. */
export type Verb = "get" | "put" | "getBulk" | "putBulk";

/** A setting of a user that has its own path. Its value has one source, so all answers about it agree. */
export interface SettingRow {
  /** What its operations have after `getUser`: `CallForwardingAlways`. */
  readonly name: string;
  readonly serves: readonly Verb[];
  /** The service that it belongs to, by its name in the settings of all services. A user without it is refused. */
  readonly service?: string;
  /** The service of the group that it belongs to. No user of a group without it has the setting. */
  readonly groupService?: string;
  /** Whether the single answers say where the user lives, and not only who the user is. */
  readonly hasHome?: boolean;
  /** The whole answer, for what is not in the settings of all services. Undefined for a user who lacks it. */
  readonly read?: (subject: Subject) => unknown;
  /** The place of a change, if it is not the name of the service. A row with `read` has its own name as place. */
  readonly keptIn?: { readonly service: string; readonly part: string };
  /** Why no change may lead to these settings. A flaw that was there before the change is no reason to refuse. */
  readonly flaw?: (after: Wire, subject: Subject) => string | undefined;
  /** What the sandbox stores of a change. @default what was sent */
  readonly kept?: (sent: Wire, subject: Subject) => Wire;
  /** The form of its bulk rows, if it is not the usual one. */
  readonly bulk?: BulkForm;
  /** Whether no source shows the answer to a change. It is `[]` here, as that of the passcode. */
  readonly isUnseen?: boolean;
}

/** How a bulk read writes its rows. Several forms were seen. */
export interface BulkForm {
  /** Whether a row of this group has user and value in one object. By default, no row has. */
  readonly isFlat: (estate: Estate, group: Group) => boolean;
  /** What a user without the service has in the place of data. By default, it is `{}`. */
  readonly none: readonly [];
}

/** The answer to a single read. Undefined for a user who lacks the service. */
function answerOf(row: SettingRow, subject: Subject): unknown {
  const { service = "", hasHome = false, read } = row;
  if (isWithheld(row, subject)) return undefined;
  if (read) return read(subject);
  if (!hasService(subject, service)) return undefined;
  const { isEnterprise: _, ...home } = homeOf(subject);
  return { ...blockOf(subject, service), ...(hasHome ? home : { userId: subject.userId }) };
}

/** Whether the group lacks the service of the setting. */
const isWithheld = ({ groupService }: SettingRow, subject: Subject): boolean =>
  groupService !== undefined && !hasOwnService(subject.estate, subject, groupService);

function refused(subject: Subject, row: SettingRow): Reply {
  const service = (isWithheld(row, subject) ? row.groupService : row.service) ?? "";
  return notAssigned(subject.roll(`without ${service}`), service);
}

/** Stores a change where the reads take it from. */
function stored({ name, service, read, keptIn, kept }: SettingRow, subject: Subject, sent: Wire): Written {
  const { written } = subject;
  if (keptIn) return withSetting(written, keptIn.service, { [keptIn.part]: sent });
  return withSetting(written, (read ? undefined : service) ?? name, kept?.(sent, subject) ?? sent);
}

/**
 * A change whose criteria are only switched, as the change of a service does (docs/facts/odin-services.md O-289). The text is
 * why it is refused.
 */
function switched(before: Wire, sent: Wire): Wire | string {
  if (!("criteria" in sent) || !("criteria" in before)) return sent;
  const known = new Set(rowsIn(before.criteria).map(({ criteriaName }) => criteriaName));
  const criteria = rowsIn(sent.criteria).map(({ criteriaName, isActive }) => ({ criteriaName, isActive }));
  const unknown = criteria.find(({ criteriaName }) => !known.has(criteriaName));
  if (unknown) return `The criteria ${String(unknown.criteriaName)} does not exist.`;
  const { criteria: _, ...others } = sent;
  const changing = criteria.filter(({ isActive }) => isActive !== undefined);
  return changing.length > 0 ? { ...others, criteria: changing } : others;
}

/** What a change leaves, or why it is refused. */
function writtenBy(row: SettingRow, subject: Subject, body: Wire): Written | Reply {
  const before = answerOf(row, subject) as Wire | undefined;
  if (before === undefined) return refused(subject, row);
  const sent = switched(before, effective(operationIdOf(row, "put"), withoutPlace(body)));
  if (typeof sent === "string") return rejected(sent);
  const flaw = row.flaw?.(merged(before, sent), subject);
  return flaw === undefined || row.flaw?.(before, subject) !== undefined ? stored(row, subject, sent) : rejected(flaw);
}

const serving: Readonly<Record<Verb, (row: SettingRow) => Handler<OdinState>>> = {
  get: (row) =>
    forUser((subject) => {
      const value = answerOf(row, subject);
      return value === undefined ? refused(subject, row) : ok(value);
    }),
  put: (row) =>
    change(
      (subject, body) => writtenBy(row, subject, body),
      (subject) => (row.isUnseen ? [] : answerOf(row, subject)),
    ),
  putBulk: (row) => changeAll((subject, body) => writtenBy(row, subject, body)),
  getBulk: (row) =>
    readMembers((subjects, estate, group) => {
      const { service: serviceName = "", bulk } = row;
      const isFlat = bulk?.isFlat(estate, group) ?? false;
      return subjects.map((subject) => {
        const [user, value] = [summaryOf(subject), answerOf(row, subject)];
        if (isFlat) return { ...user, ...(value as Wire) };
        return { service: { assigned: value !== undefined, serviceName }, user, data: value ?? bulk?.none ?? {} };
      });
    }),
};

/** `getUserX`, `putUserX`, `getUserXBulk` or `putUserXBulk`. */
const operationIdOf = ({ name }: SettingRow, verb: Verb): string => {
  const [, method, bulk = ""] = /^(get|put)(Bulk)?$/.exec(verb) ?? [];
  return `${method}User${name}${bulk}`;
};

/** The handlers of settings, by operationId. */
export const settingHandlers = (rows: readonly SettingRow[]): Record<string, Handler<OdinState>> =>
  Object.fromEntries(rows.flatMap((row) => row.serves.map((verb) => [operationIdOf(row, verb), serving[verb](row)])));
