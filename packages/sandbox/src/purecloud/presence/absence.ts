import type { OutOfOffice } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { mustBeSelf, readUser, writeUser } from "../common/answering.js";
import { formOf } from "../common/ledger.js";
import { has, type Member, nearly, type Org, roll, stub } from "../common/org.js";
import { badRequest } from "../common/refusal.js";
import { write } from "../common/state.js";

type Absence = Pick<OutOfOffice, "active" | "indefinite" | "startDate" | "endDate">;

/** Whether a user is away. Problems 9 and 10: for ever, or long back and still so. */
export function absenceOf(org: Org, { id, person, written }: Member): OutOfOffice {
  const made: Absence = person ? generated(org, person) : { active: false, indefinite: false };
  return { id, user: stub(id), ...(written.outOfOffice ?? made), selfUri: `/api/v2/users/${id}/outofoffice` };
}

function generated(org: Org, person: NonNullable<Member["person"]>): Absence {
  const dice = roll(org, person, "absence");
  if (has(person, 9, 10)) {
    const isEndless = formOf(org.estate, has(person, 10) ? 10 : 9, person.index, [true, false]);
    const startDate = ago(dice.int(150, 300), "days");
    if (isEndless) return { startDate, active: true, indefinite: true };
    return { startDate, endDate: ago(dice.int(32, 140), "days"), active: true, indefinite: false };
  }
  if (nearly(person, 9) && formOf(org.estate, 9, person.index, [false, true])) {
    // Back for some weeks, which is not long enough.
    return { startDate: ago(50, "days"), endDate: ago(dice.int(5, 30), "days"), active: true, indefinite: false };
  }
  if (nearly(person, 9, 10) || dice.chance(0.04)) {
    return {
      startDate: ago(dice.int(1, 4), "days"),
      endDate: ago(-dice.int(3, 9), "days"),
      active: true,
      indefinite: false,
    };
  }
  if (dice.chance(0.6)) return { active: false, indefinite: false };
  const back = dice.int(40, 300);
  return { startDate: ago(back + 10, "days"), endDate: ago(back, "days"), active: false, indefinite: false };
}

/** Keeps what the body has of the absence, and clears the rest. The body replaces the whole. */
function replaced({ body }: Call): Absence {
  const { active = false, indefinite = false, startDate, endDate } = body as Absence;
  if (active && !indefinite && (startDate === undefined || endDate === undefined)) throw badRequest();
  return { ...(startDate && { startDate }), ...(endDate && { endDate }), active, indefinite };
}

export const getUserOutofoffice = readUser(absenceOf);

export const putUserOutofoffice = writeUser((org, member, call) => {
  mustBeSelf(org, member, call, "outofoffice", "out of office");
  write(org.state, member.id, { outOfOffice: replaced(call) });
}, absenceOf);
