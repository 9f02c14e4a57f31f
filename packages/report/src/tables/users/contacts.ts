import type { Fact, OdinRegistration } from "@rollcall/audit";
import { factCell } from "../cells.js";
import type { Cell } from "../table.js";

/** What is registered for a line. A device that starts again may have two contacts for a while, so each is in the list. */
export interface ContactCells {
  readonly contact: Cell;
  readonly userAgent: Cell;
  readonly expires: Cell;
  /** Whether calls to all contacts are signalled by TLS. */
  readonly secure: Cell;
}

type Line = Readonly<Record<"deviceName" | "linePort", string | null>>;

/** The contacts of a line, which has a device, a line/port, or both. Upper and lower case are the same. */
export function contactCells(all: Fact<readonly OdinRegistration[]>, line: Line): ContactCells {
  const cell = (read: (own: readonly OdinRegistration[]) => Cell) =>
    factCell(all, (some) => read(some.filter((one) => isOf(one, line))));
  return {
    contact: cell((own) => texts(own.map(({ contact }) => contact))),
    userAgent: cell((own) => texts(own.map(({ userAgent }) => userAgent))),
    expires: cell((own) => texts(own.map(({ expires }) => expires))),
    secure: cell(secureCell),
  };
}

function isOf(one: OdinRegistration, line: Line): boolean {
  const [device, port] = (["deviceName", "linePort"] as const).map((name) => isSame(one[name], line[name]));
  return port === undefined ? device === true : port && device !== false;
}

const isSame = (one: string | null, other: string | null): boolean | undefined =>
  one === null || other === null ? undefined : one.toLowerCase() === other.toLowerCase();

/** Each once. `null` if there is none. */
function texts(all: readonly (string | null)[]): Cell {
  const some = [...new Set(all.flatMap((text) => text ?? []))];
  return some.length === 0 ? null : some;
}

function secureCell(own: readonly OdinRegistration[]): Cell {
  if (own.length === 0) return null;
  if (own.some(({ isSecure }) => isSecure === false)) return false;
  return own.every(({ isSecure }) => isSecure === true) || { unknown: "a contact does not say by what it is reached" };
}
