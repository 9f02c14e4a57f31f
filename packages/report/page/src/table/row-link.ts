import type { DataTable } from "../data/table.js";
import { hashOf, type UserPlace } from "../router/place.js";

/** Where the rows of a table lead. */
export interface RowLink {
  /** The column whose text is the link. */
  readonly column: number;
  /** Undefined for a row that is about nobody, or about several people. */
  readonly hrefOf: (row: number) => string | undefined;
}

/** Columns that name somebody, the best first. */
const NAMES = ["name", "odinName", "purecloudName", "user", "userId"];

/** Leads from a row to the person whom it is about, if the table names a user. */
export function rowLinkOf(table: DataTable): RowLink | undefined {
  const column = NAMES.map((id) => table.columnOf(id)).find((index) => index >= 0);
  const userOf = usersIn(table);
  if (column === undefined || userOf === undefined) return undefined;
  return {
    column,
    hrefOf: (row) => {
      const user = userOf(row);
      return user && hashOf({ view: "person", ...user });
    },
  };
}

/** Tables about users of one platform, which do not say it in each row. */
const OF_ONE: Readonly<Record<string, UserPlace["platform"]>> = { access: "purecloud", registrations: "odin" };

/** Reads whom a row is about. Undefined if the table does not say it. */
function usersIn(table: DataTable): ((row: number) => UserPlace | undefined) | undefined {
  const [platform, userId] = [table.columnOf("platform"), table.columnOf("userId")];
  if (platform >= 0 && userId >= 0) {
    return (row) => placeOf(platformOf(table.value(platform, row)), table.value(userId, row));
  }
  const only = Object.hasOwn(OF_ONE, table.id) ? OF_ONE[table.id] : undefined;
  if (only && userId >= 0) return (row) => placeOf(only, table.value(userId, row));
  const [odin, purecloud] = [table.columnOf("odinId"), table.columnOf("purecloudId")];
  if (odin < 0 && purecloud < 0) return undefined;
  return (row) => placeOf("odin", table.value(odin, row)) ?? placeOf("purecloud", table.value(purecloud, row));
}

/** A list of several users is nobody in particular. */
function placeOf(platform: UserPlace["platform"] | undefined, value: unknown): UserPlace | undefined {
  const userId = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return platform && typeof userId === "string" && userId !== "" ? { platform, userId } : undefined;
}

const platformOf = (value: unknown): UserPlace["platform"] | undefined =>
  value === "Odin" ? "odin" : value === "PureCloud" ? "purecloud" : undefined;
