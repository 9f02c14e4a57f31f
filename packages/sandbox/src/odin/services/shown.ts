import { lampItem } from "../calls/call-filters.js";
import { shownOfGuest, shownOfHost } from "../calls/hoteling.js";
import { rowsIn } from "../common/rows-in.js";
import type { Subject, Wire } from "../common/subject.js";
import { subjectOf } from "../common/subject.js";

/** Another user by the id. Undefined if there is none. */
export const otherUser = ({ estate, state }: Subject, userId: unknown): Subject | undefined =>
  subjectOf(estate, String(userId), state);

const PLACES = 5;
const UNUSED = { phoneNumber: "", numberOfRings: 3, answerConfirmationRequired: false };

/** A change may name fewer places than there are, and only the ids of users. A read always has all. */
const FORMS: Readonly<Record<string, (block: Wire, subject: Subject) => Wire>> = {
  "Sequential Ring": ({ locations, ...block }) => {
    const sent = rowsIn(locations);
    const all = Array.from({ length: PLACES }, (_, at) => ({ ...UNUSED, ...sent[at] }));
    return { ...block, locations: all.map((one) => ({ ...one, phoneNumber: String(one.phoneNumber ?? "") })) };
  },
  Privacy: ({ permittedMonitors, ...block }, subject) => ({
    ...block,
    permittedMonitors: rowsIn(permittedMonitors).map((row) => {
      const other = otherUser(subject, row.userId);
      return other ? lampItem(other) : row;
    }),
  }),
  "Hoteling Guest": shownOfGuest,
  "Hoteling Host": shownOfHost,
  // Releases from 21 on have other names for the same.
  "BroadWorks Mobility": ({ profileIdentityDevicesToRing, mobileIdentity, ...block }) => {
    const [first] = rowsIn(mobileIdentity);
    return {
      ...block,
      ...(profileIdentityDevicesToRing !== undefined && { phonesToRing: profileIdentityDevicesToRing }),
      ...(first && { mobilePhoneNumber: first.mobileNumber }),
    };
  },
  // The other fields of a phone are in the read of that phone only.
  "BroadWorks Anywhere": ({ phoneNumbers, ...block }) => ({
    ...block,
    phoneNumbers: rowsIn(phoneNumbers).map(({ phoneNumber, description, isActive }) => ({
      phoneNumber,
      ...(description !== undefined && { description }),
      ...(isActive !== undefined && { isActive }),
    })),
  }),
};

/** A block as the reads of the service show it. */
export const shown = (subject: Subject, name: string, block: Wire): Wire => FORMS[name]?.(block, subject) ?? block;
