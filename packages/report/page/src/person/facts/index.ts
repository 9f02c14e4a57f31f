import type { PersonData } from "../person-data.js";
import { access } from "./access.js";
import { devices } from "./devices.js";
import { identity } from "./identity.js";
import type { FactGroup } from "./said.js";
import { waysOut } from "./ways-out.js";

/** All facts of a person by topic, in the order of the page. */
export const factsOf = ({ odin, purecloud }: Pick<PersonData, "odin" | "purecloud">): readonly FactGroup[] =>
  [identity, waysOut, devices, access].map((group) => {
    const { title, facts } = group(odin, purecloud);
    return { title, facts: facts.filter((fact) => fact.odin !== undefined || fact.purecloud !== undefined) };
  });
