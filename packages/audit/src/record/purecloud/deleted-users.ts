import { type Fact, known } from "../fact.js";
import { asTrimmed, type WireObject } from "../wire.js";
import { contactsOf, countryOf, type PureCloudContact } from "./contacts.js";

/** A user whom a PureCloud organisation deleted, with what tells who it was. */
export interface DeletedUser {
  readonly userId: string;
  readonly name: Fact<string>;
  readonly email: Fact<string>;
  /** The name to log in with. */
  readonly username: Fact<string>;
  /** The user's telephones. */
  readonly addresses: Fact<readonly PureCloudContact[]>;
  /** The ISO code of the country of the first telephone number that names one. */
  readonly country: Fact<string>;
}

/** The deleted users of a list. One without an id is nobody whom a finding can name. */
export const deletedUsersIn = (rows: readonly WireObject[]): readonly DeletedUser[] =>
  rows.flatMap((row) => {
    const userId = asTrimmed(row.id);
    return userId === undefined ? [] : [deletedUser(userId, row)];
  });

const deletedUser = (userId: string, row: WireObject): DeletedUser => ({
  userId,
  name: known(asTrimmed(row.name) ?? null),
  email: known(asTrimmed(row.email) ?? null),
  username: known(asTrimmed(row.username) ?? null),
  addresses: contactsOf(known(row), "addresses"),
  country: known(countryOf(row)),
});
