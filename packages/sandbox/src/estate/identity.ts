import { createNames, slug } from "./names.js";
import { keyOf, permutation } from "./permutation.js";

/** The name and e-mail address of a person, by index. */
export interface Identity {
  readonly firstName: string;
  readonly lastName: string;
  /** The part before the @. No other person has it. */
  readonly mailbox: string;
  readonly employeeId: string;
}

export interface Identities {
  readonly companies: readonly string[];
  of(index: number): Identity;
  /** A last name that differs from the person's. */
  otherLastName(index: number): string;
}

const FIRST_EMPLOYEE = 100_000;

/** Each person has a unique combination of names while there are any. After that, names repeat with a 2. */
export function createIdentities(seed: number, size: number): Identities {
  const { first, last, companies } = createNames(seed);
  const combinations = first.length * last.length;
  const names = permutation(Math.max(combinations, size), seed, "names");
  const employees = permutation(Math.max(900_000, size), seed, "employees");
  const of = (index: number): Identity => {
    const combination = names.at(index) % combinations;
    const copy = Math.floor(names.at(index) / combinations);
    const firstName = first[combination % first.length] as string;
    const lastName = last[Math.floor(combination / first.length)] as string;
    const mailbox = `${slug(firstName)}.${slug(lastName)}${copy === 0 ? "" : copy + 1}`;
    return { firstName, lastName, mailbox, employeeId: `E${FIRST_EMPLOYEE + employees.at(index)}` };
  };
  return {
    companies,
    of,
    otherLastName(index) {
      const at = keyOf(seed, "other name", index) % last.length;
      const name = last[at] as string;
      return name === of(index).lastName ? (last[(at + 1) % last.length] as string) : name;
    },
  };
}
