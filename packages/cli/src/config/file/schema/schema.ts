import * as z from "zod/mini";
import { DELIMITER_NAMES, FORMAT_NAMES, SEVERITIES, SPLITS } from "../../names.js";
import { type Has, hasAll, keysOf, partly } from "./partly.js";
import { people } from "./people.js";
import { odin, purecloud } from "./platforms.js";
import { rules, suppressions, tenantRules } from "./rules.js";
import { country, decimal, described, formed, maybe, maybeList, maybeSome, text } from "./texts.js";

// Compiled checks pay for many values. A configuration is read once.
z.config({ jitless: true });

const NAME = "must be up to 64 letters, digits, dots, underscores and hyphens, such as acme-uk";
const DOMAIN = /^[a-z\d-]+(\.[a-z\d-]+)+$/i;

const tenant = (has: Has) =>
  z.readonly(
    z.strictObject({
      name: described(formed(/^[\w.-]{1,64}$/, NAME), "the name, which its folder has too, such as acme-uk"),
      ...partly(
        {
          odin: () => z.optional(z.readonly(odin())),
          purecloud: () => z.optional(z.readonly(purecloud())),
          people,
          numbers: () =>
            maybeList(
              text("a number or range"),
              "the organisation's own numbers and ranges that an audit does not read (none)",
            ),
          trustedDomains: () =>
            maybeList(
              formed(DOMAIN, "must be a domain, such as acme.example"),
              "domains of mail and logins that are the organisation's own (not judged)",
            ),
          country: () => z.optional(country("the country of numbers that name none, such as GB (that of each user)")),
          rules: tenantRules,
          suppressions,
        },
        has,
      ),
    }),
  );

const price = (what: string) => maybe(z.readonly(z.record(z.string(), z.number().check(z.minimum(0)))), what);

const prices = () =>
  maybe(
    z.readonly(
      z.strictObject({
        currency: described(
          formed(/^[A-Z]{3}$/, "must be three capital letters, such as EUR"),
          "the ISO code, such as EUR",
        ),
        odin: price("the price of one in a month, by the name of a service or pack. A name may end with *"),
        purecloud: price("the price of one in a month, by the name of a licence. A name may end with *"),
      }),
    ),
    "what licences and services cost in a month (no money is shown)",
  );

const output = () =>
  maybe(
    z.readonly(
      z
        .strictObject({
          out: z.optional(text("as --out: the folder of the audit. With several tenants, each has a folder in it")),
          history: z.optional(text("as --history: the folder of all audits. Each tenant has a folder in it")),
          formats: maybeSome(z.enum(FORMAT_NAMES), "as --format: what an audit is written as (ndjson, html)"),
          delimiter: maybe(z.enum(DELIMITER_NAMES), "as --delimiter: what separates the cells of CSV (,)"),
          splitBy: maybe(z.enum(SPLITS), "as --split-by: what reports are split by (nothing)"),
          keep: maybe(
            z.int().check(z.minimum(1), z.maximum(9_999_999)),
            "as --keep: how many finished audits of a history stay (all)",
          ),
          sinceLast: maybe(z.boolean(), "as --since-last: print what changed since the last audit (false)"),
          minCoverage: decimal(100, "as --min-coverage: the least percentage that must be read (100)"),
          failOn: maybe(z.enum([...SEVERITIES, "off"]), "as --fail-on: exit with 1 from this severity on (off)"),
        })
        .check(
          z.refine(({ out, history }) => out === undefined || history === undefined, {
            path: ["out"],
            error: "cannot be used with history. Keep one",
          }),
        ),
    ),
    "where audits are written, and how a command ends. Paths are relative to this file",
  );

/**
 * The content of a configuration file. The types of `shape.ts` say the same, and a type test compares them.
 *
 * @param value what the file has. The schema knows all keys, and checks those that are there. @default all are there
 */
export function configSchema(value?: unknown) {
  const whole = value === undefined;
  const tenants = keysOf(value)("tenants") ? (value as { readonly tenants: unknown }).tenants : undefined;
  const parts = {
    $schema: () => maybe(z.string(), "the address of this schema, for editors"),
    tenants: () =>
      maybeSome(
        tenant(whole ? hasAll : keysOf(tenants)),
        "whom to audit. People are matched within a tenant, and each has its own audit",
      ),
    ...{ rules, suppressions, prices, output },
  };
  return z.readonly(z.strictObject(partly(parts, whole ? hasAll : keysOf(value))));
}

/** The JSON Schema of a configuration file, for editors. */
export const jsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: "The configuration of rollcall",
  ...z.toJSONSchema(configSchema(), { io: "input", unrepresentable: "any" }),
});
