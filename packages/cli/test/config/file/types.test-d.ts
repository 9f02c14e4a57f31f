/** The schema of a file, its plain types and the types of the judge are the same. The compiler checks it. */
import type { RulesConfig, Suppression } from "@rollcall/audit/rules";
import { expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type { configSchema } from "../../../src/config/file/schema/schema.js";
import type { RollcallConfig } from "../../../src/config/file/shape.js";

/** Without `readonly`, which the schema sets where it may. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Name in keyof T]: Plain<T[Name]> }
    : T;

/** Complete, as the judge has it. */
type Whole<T> = { [Name in keyof T]-?: Exclude<T[Name], undefined> };

type File = Whole<Plain<RollcallConfig>>;
type Tenant = Whole<File["tenants"][number]>;
type Rules = Whole<File["rules"]>;
type People = Whole<Tenant["people"]>;
type Judge = Plain<RulesConfig>;

test("what the schema takes and gives is what a person writes with defineConfig", () => {
  expectTypeOf<Plain<z.input<ReturnType<typeof configSchema>>>>().toEqualTypeOf<Plain<RollcallConfig>>();
  expectTypeOf<Plain<z.output<ReturnType<typeof configSchema>>>>().toEqualTypeOf<Plain<RollcallConfig>>();
});

test("each value of a file is one of the judge's configuration", () => {
  expectTypeOf<Whole<Rules["thresholds"]>>().toEqualTypeOf<Judge["thresholds"]>();
  expectTypeOf<Whole<Rules["allow"]>>().toEqualTypeOf<Judge["allow"]>();
  expectTypeOf<Rules["severities"]>().toEqualTypeOf<Judge["rules"]>();
  expectTypeOf<Rules["countries"]>().toEqualTypeOf<Judge["countries"]>();
  expectTypeOf<Rules["destinations"]>().toEqualTypeOf<Judge["destinations"]>();
  expectTypeOf<Rules["profile"]>().toEqualTypeOf<Judge["profile"]>();
  expectTypeOf<Rules["paidServices"]>().toEqualTypeOf<Judge["paidServices"]>();
  expectTypeOf<Rules["singleSignOn"]>().toEqualTypeOf<Judge["singleSignOn"]>();
  expectTypeOf<Tenant["numbers"]>().toEqualTypeOf<Judge["ownNumbers"]>();
  expectTypeOf<Tenant["trustedDomains"]>().toEqualTypeOf<Judge["trustedDomains"]>();
  expectTypeOf<Tenant["country"] | null>().toEqualTypeOf<Judge["country"]>();
  expectTypeOf<Exclude<People["map"], string>>().toEqualTypeOf<Judge["people"]["map"]>();
  expectTypeOf<Exclude<People["left"], string>>().toEqualTypeOf<Judge["people"]["left"]>();
  expectTypeOf<People["sites"]>().toEqualTypeOf<Judge["people"]["sites"]>();
  expectTypeOf<keyof People>().toEqualTypeOf<keyof Judge["people"]>();
  type Own = Whole<Tenant["suppressions"][number]>;
  expectTypeOf<Omit<Own, "of">>().toEqualTypeOf<Omit<Plain<Suppression>, "of">>();
  expectTypeOf<Whole<Own["of"]>>().toEqualTypeOf<Whole<Plain<NonNullable<Suppression["of"]>>>>();
});

test("a file has a place for every field of the judge's configuration", () => {
  type InRules = "allow" | "countries" | "destinations" | "paidServices" | "profile" | "singleSignOn" | "thresholds";
  type InTenant = "country" | "people" | "suppressions" | "trustedDomains";
  // `rules` are the severities, `ownNumbers` the numbers, and `origins` the lines of the file.
  type Renamed = "origins" | "ownNumbers" | "rules";
  expectTypeOf<keyof Judge>().toEqualTypeOf<InRules | InTenant | Renamed>();
  expectTypeOf<InRules>().toExtend<keyof Rules>();
  expectTypeOf<InTenant>().toExtend<keyof Tenant>();
});
