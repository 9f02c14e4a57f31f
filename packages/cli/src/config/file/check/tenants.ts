import { isTenantName } from "@rollcall/audit/journal";
import { rangeOf } from "@rollcall/audit/numbers";
import type { Issue } from "../place.js";
import type { RollcallConfig } from "../shape.js";

const NAME = "must be up to 64 letters, digits, dots, underscores and hyphens, such as acme-uk";
const NUMBER = 'must be a number such as "+18135551000", or a range such as "+18135551000 - +18135551999"';

/** Names that no folder can have, names that are there twice, and numbers that nobody can have. */
export function wrongTenants({ tenants = [] }: RollcallConfig): readonly Issue[] {
  // Some file systems take both spellings for one folder.
  const names = tenants.map(({ name }) => name.toLowerCase());
  return tenants.flatMap(({ name, numbers = [], country }, at): Issue[] => {
    const path = ["tenants", at];
    const ofName = !isTenantName(name) ? NAME : names.indexOf(name.toLowerCase()) < at ? TWICE : undefined;
    const wrong = numbers.flatMap((one, index) => (rangeOf(one, { country }).known ? [] : [index]));
    return [
      ...(ofName === undefined ? [] : [{ path: [...path, "name"], text: ofName }]),
      ...wrong.map((index) => ({ path: [...path, "numbers", index], text: NUMBER })),
    ];
  });
}

const TWICE = "is the name of two tenants";
