import type { PureCloudContact } from "../../record/purecloud/contacts.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { anyOf, type Truth, truthOf } from "../engine/truth.js";

/** A telephone of the organisation. Those at home, mobile ones and the main number are not the user's line. */
const isLine = ({ mediaType, type, address, extension }: PureCloudContact): boolean =>
  mediaType === "PHONE" && (type ?? "").startsWith("WORK") && (address !== null || extension !== null);

/** The numbers and extensions of a user's own lines. */
export const linesOf = (contacts: readonly PureCloudContact[]): readonly string[] =>
  contacts.filter(isLine).flatMap(({ address, extension }) => address ?? extension ?? []);

export const hasLine = ({ addresses }: CleanPureCloudUser): Truth =>
  truthOf(addresses, (contacts) => (contacts ?? []).some(isLine));

/** Whether a user can call: by a station, or by an own line. */
export const hasTelephone = (user: CleanPureCloudUser): Truth =>
  anyOf(
    hasLine(user),
    truthOf(user.stations, (all) => all !== null && [all.effective, all.associated, all.default].some(Boolean)),
  );
