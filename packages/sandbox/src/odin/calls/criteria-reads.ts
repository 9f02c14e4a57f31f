import type { Call, Handler, Reply } from "../../server/handler.js";
import { forUser } from "../common/answering.js";
import { notAssigned, notFound, ok } from "../common/replies.js";
import { rowsIn } from "../common/rows-in.js";
import type { OdinState } from "../common/state.js";
import type { Subject, Wire } from "../common/subject.js";
import { hasService } from "../services/licences.js";
import { blockOf, storedBlockOf } from "../services/settings.js";
import { anywherePhone } from "./ringing.js";

const ANYWHERE = "BroadWorks Anywhere";

/** What the read of one criterion has of the row in the list. Its switch is in the list only. */
const DETAIL = [
  "forwardToNumberSelection",
  "forwardToPhoneNumber",
  "timeSchedule",
  "holidaySchedule",
  "fromDnCriteria",
  "userId",
  "criteriaName",
];

/** All criteria, or the one that a call names. */
function answer(rows: readonly Wire[], { query: { criteriaName } }: Call): Reply {
  if (criteriaName === undefined) return ok(rows);
  const one = rows.find((row) => row.criteriaName === criteriaName);
  return one ? ok(Object.fromEntries(DETAIL.flatMap((name) => (name in one ? [[name, one[name]]] : [])))) : notFound();
}

const ofService = (service: string, read: (subject: Subject, call: Call) => Reply): Handler<OdinState> =>
  forUser((subject, call) =>
    hasService(subject, service) ? read(subject, call) : notAssigned(subject.roll(`without ${service}`), service),
  );

const criteria = (service: string) =>
  ofService(service, (subject, call) => answer(rowsIn((blockOf(subject, service) as Wire).criteria), call));

export const getUserCallForwardingSelectiveCriteria = criteria("Call Forwarding Selective");
export const getUserSequentialRingCriteria = criteria("Sequential Ring");
export const getUserSimultaneousRingPersonalCriteria = criteria("Simultaneous Ring Personal");

/** A handler about the phone that a call names, with all that is known of it. */
const ofPhone = (read: (phone: Wire, call: Call) => Reply) =>
  ofService(ANYWHERE, (subject, call) => {
    const phones = rowsIn((storedBlockOf(subject, ANYWHERE) as Wire).phoneNumbers);
    const phone = phones.find(({ phoneNumber }) => String(phoneNumber) === call.query.phoneNumber);
    return phone ? read({ ...anywherePhone(phone), userId: subject.userId }, call) : notFound();
  });

/** The rows of this list spell the key `callFrom`. */
const anywhereRow = ({ callsFrom, fromDnCriteria: _, ...row }: Wire): Wire => ({ ...row, callFrom: callsFrom });

export const getUserBroadWorksAnywherePhoneNumber = ofPhone((phone) =>
  ok({ ...phone, criteria: rowsIn(phone.criteria).map(anywhereRow) }),
);
export const getUserBroadWorksAnywhereCriteria = ofPhone(({ criteria: rows }, call) =>
  call.query.criteriaName === undefined ? ok(rowsIn(rows).map(anywhereRow)) : answer(rowsIn(rows), call),
);
