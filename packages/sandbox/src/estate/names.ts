import type { Faker } from "@faker-js/faker";
import { faker as german } from "@faker-js/faker/locale/de";
import { faker as english } from "@faker-js/faker/locale/en_GB";
import { faker as french } from "@faker-js/faker/locale/fr";
import { faker as polish } from "@faker-js/faker/locale/pl";

/** Names of people and companies. They are drawn once for an estate, and who has which name is computed. */
export interface Names {
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** One word each. As domains, they all differ. */
  readonly companies: readonly string[];
}

const COMPANIES = 400;

/** As in an e-mail address: letters, digits and hyphens only. */
export function slug(name: string): string {
  const plain = name.replaceAll("ß", "ss").replaceAll("ł", "l").replaceAll("Ł", "L");
  return plain
    .normalize("NFD")
    .replace(/[^A-Za-z0-9-]/g, "")
    .toLowerCase();
}

/** The part of an e-mail address before the @, with a new last name behind the old one. Nobody else has two last names. */
export const marriedMailbox = (mailbox: string, newLastName: string): string => `${mailbox}-${slug(newLastName)}`;

/** Up to `count` names. As slugs they differ from each other and from those in `used`. */
function draw(count: number, used: Set<string>, name: () => string): string[] {
  const names: string[] = [];
  for (let tries = 0; names.length < count && tries < count * 4; tries++) {
    const next = name();
    const key = slug(next);
    if (key === "" || /\s/.test(next) || used.has(key)) continue;
    used.add(key);
    names.push(next);
  }
  return names;
}

/**
 * A separate generator with a locale's words. The locale's generator belongs to the whole process, and seeding it would
 * change what the user's code draws. The package's main entry has the class, but loads seventy locales.
 */
function own(locale: Faker, seed: number): Faker {
  const Own = locale.constructor as typeof Faker;
  return new Own({ locale: locale.rawDefinitions, seed });
}

/** How many seeds are cached. Names take most of an estate's time, and tests make many estates of one seed. */
const REMEMBERED = 16;
const remembered = new Map<number, Names>();

/**
 * People of a firm in England with colleagues from elsewhere. Some names have letters that an old system cannot hold.
 */
export function createNames(seed: number): Names {
  const known = remembered.get(seed) ?? drawAll(seed);
  const [oldest] = remembered.keys();
  if (remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  remembered.set(seed, known);
  return known;
}

function drawAll(seed: number): Names {
  const [gb, de, fr, pl] = [own(english, seed), own(german, seed), own(french, seed), own(polish, seed)];
  const first = new Set<string>();
  const last = new Set<string>();
  const names = {
    first: [
      ...draw(320, first, () => gb.person.firstName()),
      ...draw(120, first, () => de.person.firstName()),
      ...draw(60, first, () => fr.person.firstName()),
      ...draw(60, first, () => pl.person.firstName()),
    ],
    last: [
      ...draw(420, last, () => gb.person.lastName()),
      ...draw(220, last, () => de.person.lastName()),
      ...draw(80, last, () => fr.person.lastName()),
      ...draw(120, last, () => pl.person.lastName()),
    ],
  };
  const companies = ["Northwind", ...draw(COMPANIES, new Set(["northwind"]), () => de.person.lastName())];
  return { ...names, companies };
}
