import type { Count, Proposals } from "../seen/seen.js";
import { commented, counted, quoted } from "./lines.js";

/** The most that is proposed of a kind. */
const MOST = 12;

/** What was seen, for a person to choose from. Nothing is switched on, because the most frequent domain need not be one's own. */
export function proposedLines({ domains, numbers, countries, sites }: Proposals): readonly string[] {
  const [country, ...others] = countries;
  const more = others.map(({ text, count }) => `${text} (${count})`).join(", ");
  return [
    "# Domains of mail and logins that are your own. Remove the mark # before those.",
    ...listOf("trustedDomains", domains, "acme.example", "user"),
    "# Your own numbers and ranges. Those of users and groups are known anyway.",
    ...listOf("numbers", numbers, "+18135551000 - +18135551999", "number"),
    "# The country of numbers that name none.",
    ...commented([
      country
        ? `country: ${country.text} # ${counted(country.count, "user")}${more && `. Also ${more}`}`
        : "country: GB",
    ]),
    "# Groups of Odin and divisions of PureCloud that are one site, and lists of your own (CSV, JSON or YAML).",
    ...commented([
      "people:",
      "  # map: who-is-who.csv # the columns odin and purecloud",
      "  # left: leavers.csv # the columns email, login, employeeNumber and name",
      "  sites:",
      ...(sites.length === 0
        ? ["    - { group: ent.acme/London, division: London }"]
        : sites.slice(0, MOST).map(({ group, division, count }) => {
            const both = `{ group: ${JSON.stringify(group)}, division: ${JSON.stringify(division)} }`;
            return `    - ${both} # ${counted(count, "person", "people")}`;
          })),
    ]),
  ];
}

function listOf(name: string, counts: readonly Count[], example: string, noun: string): readonly string[] {
  const shown = counts.slice(0, MOST).map(({ text, count }) => `  - ${quoted(text)} # ${counted(count, noun)}`);
  const left = counts.length - shown.length;
  const rest = left > 0 ? [`  # ${left} more were seen`] : [];
  return commented([`${name}:`, ...(shown.length > 0 ? shown : [`  - ${quoted(example)}`]), ...rest]);
}
