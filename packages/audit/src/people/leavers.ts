import { emailKey } from "./keys/e-mail.js";
import { loginKey } from "./keys/login.js";
import { nameKey } from "./keys/name.js";
import type { UserKeys } from "./user-keys.js";

/** A person who left, as HR writes it. At least one of the first three is needed, because a name alone only suggests. */
export interface LeaverRow {
  readonly email?: string | undefined;
  /** A name to log in with, on either platform. */
  readonly login?: string | undefined;
  readonly employeeNumber?: string | undefined;
  readonly name?: string | undefined;
}

/** A user who is one of the leavers. */
export interface Leaver {
  /** The number of the user in the order in which they were given. */
  readonly user: number;
  readonly row: LeaverRow;
}

/** HR's list of leavers, which finds them among the users of both platforms. */
export class LeaverList {
  readonly #byKey = new Map<string, LeaverRow>();
  readonly #byName = new Map<string, LeaverRow | null>();

  constructor(rows: Iterable<LeaverRow>) {
    for (const row of rows) {
      // Of two rows with one value, the first holds. Both left.
      for (const key of keysOfRow(row)) if (!this.#byKey.has(key)) this.#byKey.set(key, row);
      const name = nameKey(row.name ?? null);
      if (name !== "") this.#byName.set(name, this.#byName.has(name) ? null : row);
    }
  }

  /** The leaver whose e-mail address, login or employee number a user has. Names do not count. */
  matches(user: UserKeys): LeaverRow | undefined {
    for (const key of keysOfUser(user)) {
      const row = this.#byKey.get(key);
      if (row) return row;
    }
    return undefined;
  }

  /** The leaver whose name a user has, if {@link matches} finds none and exactly one leaver has the name. It is no proof. */
  suggests(user: UserKeys): LeaverRow | undefined {
    return this.matches(user) ? undefined : (this.#byName.get(user.name) ?? undefined);
  }
}

/** Which users are leavers. A user whose name alone agrees is left out. */
export function leaversIn(list: LeaverList, users: Iterable<UserKeys>): Leaver[] {
  return [...users].flatMap((keys, user) => {
    const row = list.matches(keys);
    return row ? [{ user, row }] : [];
  });
}

/** A list often has addresses as logins, and platforms take addresses as logins. So both are one kind here. */
const ADDRESS = "address";
const EMPLOYEE = "employee";

const keysOfRow = ({ email, login, employeeNumber }: LeaverRow): string[] =>
  keysFrom(
    [emailKey(email ?? null), loginKey(email ?? null), loginKey(login ?? null)],
    loginKey(employeeNumber ?? null),
  );

const keysOfUser = ({ email, logins, voiceMail, employeeNumber }: UserKeys): string[] =>
  keysFrom([email, ...logins, voiceMail], employeeNumber);

const keysFrom = (addresses: readonly (string | null)[], employee: string | null): string[] => [
  ...addresses.flatMap((one) => (one === null ? [] : [`${ADDRESS} ${one}`])),
  ...(employee === null ? [] : [`${EMPLOYEE} ${employee}`]),
];
