import * as z from "zod";
import { DELIMITER_NAMES, FORMAT_NAMES, SEVERITIES, SPLITS } from "../../names.js";
import { PEOPLE } from "./people.js";
import { ODIN, PURECLOUD } from "./platforms.js";
import { RULES, SUPPRESSIONS, TENANT_RULES } from "./rules.js";
import { country, decimal, text } from "./texts.js";

const NAME = "must be up to 64 letters, digits, dots, underscores and hyphens, such as acme-uk";
const DOMAIN = /^[a-z\d-]+(\.[a-z\d-]+)+$/i;

const TENANT = z
  .strictObject({
    name: z
      .string()
      .regex(/^[\w.-]{1,64}$/, NAME)
      .describe("the name, which its folder has too, such as acme-uk"),
    odin: ODIN.readonly().optional(),
    purecloud: PURECLOUD.readonly().optional(),
    people: PEOPLE,
    numbers: z
      .array(text("a number or range"))
      .readonly()
      .describe("the organisation's own numbers and ranges that an audit does not read (none)")
      .optional(),
    trustedDomains: z
      .array(z.string().regex(DOMAIN, "must be a domain, such as acme.example"))
      .readonly()
      .describe("domains of mail and logins that are the organisation's own (not judged)")
      .optional(),
    country: country("the country of numbers that name none, such as GB (that of each user)").optional(),
    rules: TENANT_RULES,
    suppressions: SUPPRESSIONS,
  })
  .readonly();

const price = (what: string) => z.record(z.string(), z.number().min(0)).readonly().describe(what).optional();

const PRICES = z
  .strictObject({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "must be three capital letters, such as EUR")
      .describe("the ISO code, such as EUR"),
    odin: price("the price of one in a month, by the name of a service or pack. A name may end with *"),
    purecloud: price("the price of one in a month, by the name of a licence. A name may end with *"),
  })
  .readonly()
  .describe("what licences and services cost in a month (no money is shown)")
  .optional();

const OUTPUT = z
  .strictObject({
    out: text("as --out: the folder of the audit. With several tenants, each has a folder in it").optional(),
    history: text("as --history: the folder of all audits. Each tenant has a folder in it").optional(),
    formats: z
      .array(z.enum(FORMAT_NAMES))
      .min(1)
      .readonly()
      .describe("as --format: what an audit is written as (ndjson, html)")
      .optional(),
    delimiter: z.enum(DELIMITER_NAMES).describe("as --delimiter: what separates the cells of CSV (,)").optional(),
    splitBy: z.enum(SPLITS).describe("as --split-by: what reports are split by (nothing)").optional(),
    keep: z
      .int()
      .min(1)
      .max(9_999_999)
      .describe("as --keep: how many finished audits of a history stay (all)")
      .optional(),
    sinceLast: z.boolean().describe("as --since-last: print what changed since the last audit (false)").optional(),
    minCoverage: decimal(100).describe("as --min-coverage: the least percentage that must be read (100)").optional(),
    failOn: z
      .enum([...SEVERITIES, "off"])
      .describe("as --fail-on: exit with 1 from this severity on (off)")
      .optional(),
  })
  .refine(({ out, history }) => out === undefined || history === undefined, {
    path: ["out"],
    error: "cannot be used with history. Keep one",
  })
  .readonly()
  .describe("where audits are written, and how a command ends. Paths are relative to this file")
  .optional();

/** The content of a configuration file. The types of `shape.ts` say the same, and a type test compares them. */
export const CONFIG = z
  .strictObject({
    $schema: z.string().describe("the address of this schema, for editors").optional(),
    tenants: z
      .array(TENANT)
      .min(1)
      .readonly()
      .describe("whom to audit. People are matched within a tenant, and each has its own audit")
      .optional(),
    rules: RULES,
    suppressions: SUPPRESSIONS,
    prices: PRICES,
    output: OUTPUT,
  })
  .readonly();

/** The JSON Schema of a configuration file, for editors. */
export const jsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: "The configuration of rollcall",
  ...z.toJSONSchema(CONFIG, { io: "input", unrepresentable: "any" }),
});
