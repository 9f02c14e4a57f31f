import { actions, calls } from "../actions/tables.js";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { changes } from "./changes/changes.js";
import { findings } from "./findings/findings.js";
import { differences } from "./people/differences.js";
import { people } from "./people/people.js";
import { access } from "./scopes/access.js";
import { coverage } from "./scopes/coverage.js";
import { groups } from "./scopes/groups.js";
import { licences } from "./scopes/licences.js";
import { numbers } from "./scopes/numbers.js";
import type { Table } from "./table.js";
import { registrations } from "./users/registrations.js";
import { users } from "./users/users.js";

/** Every table, in the order of a report. */
export const TABLES: readonly Table[] = [
  findings,
  actions,
  calls,
  users,
  people,
  differences,
  licences,
  access,
  registrations,
  numbers,
  groups,
  changes,
  coverage,
];

/** The tables that an audit has. */
export const tablesIn = (audit: ReportedAudit): readonly Table[] =>
  TABLES.filter((table) => table.isIn?.(audit) ?? true);

/** The table with this id. Undefined if there is none. */
export const tableNamed = (id: string): Table | undefined => TABLES.find((table) => table.id === id);
