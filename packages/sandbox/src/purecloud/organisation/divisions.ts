import type { Division } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { idOf, type Member, type Org, roll } from "../common/org.js";

type Named = Division & { readonly name: string };

function division(estate: Estate, name: string): Named {
  const id = idOf(estate, "division", name);
  return { id, name, selfUri: `/api/v2/authorization/divisions/${id}` };
}

/** The division that every organisation has. */
export const HOME = (estate: Estate): Named => division(estate, "Home");

const OTHERS = ["Back Office", "Field"];

export function divisionOf(org: Org, { person, written }: Member): Named {
  const { division: chosen } = written.user ?? {};
  if (chosen) return { name: "Home", ...chosen };
  if (!person) return HOME(org.estate);
  const dice = roll(org, person, "division");
  return dice.chance(0.75) ? HOME(org.estate) : division(org.estate, dice.pick(OTHERS));
}

/** The division with an id. */
export function divisionWithId(estate: Estate, id: string): Division | undefined {
  return ["Home", ...OTHERS].map((name) => division(estate, name)).find((each) => each.id === id);
}
