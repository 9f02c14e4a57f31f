import type { ContextPart } from "../record/context.js";
import type { Fact } from "../record/fact.js";
import { factOf } from "../record/fact-of.js";
import type { CallPermissions, DigitPattern } from "../record/odin/call-classes.js";
import { groupPlansOf, type OdinPlanName, PLAN_OF, type TransferNumbers } from "../record/odin/group-plans.js";
import {
  asBoolean,
  asDigits,
  asItems,
  asNumber,
  asObject,
  asRows,
  asTrimmed,
  type WireObject,
} from "../record/wire.js";
import { patterns, permissions } from "./odin-fields.js";
import { type AnyParts, folded, noise, type Of, partsOf, readAs, said, scalar, setOf, textsBy } from "./treatment.js";

/** A part of a context as it is compared. `read` finds the values, and `of` compares them. */
interface ComparedPart {
  readonly read: (data: unknown) => unknown;
  readonly of: Of<never>;
}

const text = (value: unknown): string | null => asTrimmed(value) ?? null;

interface Group {
  readonly name: string | null;
  readonly domain: string | null;
  readonly callerId: string | null;
  readonly timeZone: string | null;
  readonly userLimit: number | null;
  readonly userCount: number | null;
}

const group: ComparedPart = {
  read: (data) => {
    const one = asObject(data);
    return (
      one && {
        name: text(one.groupName),
        domain: text(one.defaultDomain),
        callerId: asDigits(one.callingLineIdPhoneNumber) ?? null,
        timeZone: text(one.timeZone),
        userLimit: asNumber(one.userLimit) ?? null,
        userCount: asNumber(one.userCount) ?? null,
      }
    );
  },
  of: partsOf<Group>({
    name: said,
    domain: said,
    callerId: scalar,
    timeZone: said,
    userLimit: said,
    userCount: said,
  }),
};

interface ServiceRow {
  readonly name: string;
  readonly authorized: boolean | null;
  readonly quantity: number | null;
  readonly usage: number | null;
}

const services: ComparedPart = {
  read: (data) =>
    asRows(asObject(data)?.userServices)?.map((row) => ({
      name: asTrimmed(row.serviceName) ?? "(without a name)",
      authorized: asBoolean(row.authorized) ?? null,
      quantity: asNumber(row.quantity) ?? null,
      usage: asNumber(row.usage) ?? null,
    })),
  of: setOf<ServiceRow>(
    { key: ({ name }) => folded(name), label: ({ name }) => name },
    { name: noise("the key"), authorized: said, quantity: said, usage: said },
  ),
};

interface NumberRow {
  readonly number: string;
  readonly department: string | null;
  readonly activated: boolean | null;
}

const numbers: ComparedPart = {
  read: (data) =>
    asRows(asObject(data)?.dns)?.map((row) => {
      const [min, max] = [asDigits(row.min) ?? asDigits(row.phoneNumbers) ?? "", asDigits(row.max)];
      const number = max === undefined ? min : `${min} - ${max}`;
      return { number, department: text(row.department), activated: asBoolean(row.activated) ?? null };
    }),
  of: setOf<NumberRow>(
    { key: ({ number }) => number, label: ({ number }) => number },
    // The user's own number says whose it is.
    { number: noise("the key"), department: noise("it is that of its user"), activated: said },
  ),
};

/** The row of a department of a group's plan. */
interface PlanRow<T> {
  readonly department: string;
  readonly value: T | null;
}

const planOf = <T>(plan: OdinPlanName, of: Of<T>): readonly [string, ComparedPart] => {
  const name = `outgoingCallingPlans.${PLAN_OF[plan]}`;
  const rowsOf = (data: unknown) => groupPlansOf(new Map([[name, { status: "ok", data }]]))[plan];
  const read = (data: unknown) => {
    const rows = rowsOf(data);
    if (!rows.known || rows.value === null) return undefined;
    return [...rows.value].map(([department, value]) => ({ department, value: value ?? null }));
  };
  const treatment = setOf<PlanRow<T>>(
    { key: ({ department }) => department, label: ({ department }) => department || "the group's default" },
    { department: noise("the key"), value: of } as never,
  );
  return [name, { read, of: treatment }];
};

const transferNumbers: Of<TransferNumbers> = readAs((three) => [...three]);

interface Named {
  readonly id: string;
  readonly name: string | null;
}

const named = (row: WireObject): Named => ({ id: asTrimmed(row.id) ?? "", name: text(row.name) });

const listOf = <T extends Named>(read: (row: WireObject) => T, more: object = {}): ComparedPart => ({
  read: (data) => asItems(data)?.map(read),
  of: setOf<T>({ key: ({ id }) => id, label: ({ id, name }) => name ?? id }, {
    id: noise("the key"),
    name: said,
    ...more,
  } as never),
});

interface Role extends Named {
  readonly permissions: readonly string[] | null;
}

const role = (row: WireObject): Role => {
  const { permissions: list } = row;
  return { ...named(row), permissions: Array.isArray(list) ? list.flatMap((one) => asTrimmed(one) ?? []) : null };
};

/** How each part of a context is compared. */
const CONTEXT_FIELDS: Readonly<Record<"odin" | "purecloud", Readonly<Record<string, ComparedPart>>>> = {
  odin: {
    group,
    services,
    numbers,
    ...Object.fromEntries([
      planOf<CallPermissions>("originating", permissions),
      planOf<CallPermissions>("redirecting", permissions),
      planOf<CallPermissions>("callMeNow", permissions),
      planOf<boolean>("redirected", scalar),
      planOf<TransferNumbers>("transferNumbers", transferNumbers),
      planOf<readonly DigitPattern[]>("digitOriginating", patterns),
      planOf<readonly DigitPattern[]>("digitRedirecting", patterns),
      planOf<readonly DigitPattern[]>("digitCallMeNow", patterns),
      planOf<readonly DigitPattern[]>("pinholeOriginating", patterns),
      planOf<readonly DigitPattern[]>("pinholeRedirecting", patterns),
      planOf<readonly DigitPattern[]>("pinholeCallMeNow", patterns),
      planOf<number>("codes", scalar),
    ]),
  },
  purecloud: {
    divisions: listOf(named),
    roles: listOf(role, { permissions: textsBy((one) => one) }),
    licenses: listOf(named, { name: noise("a licence has only an id") }),
    // How many members a queue has follows from the users.
    queues: listOf(named),
  },
};

/** A part of a context with its one treatment, ready to be flattened. Undefined for a part that nobody compares. */
export function comparedPart({
  platform,
  part,
  section,
}: ContextPart): [{ readonly value: Fact<unknown> }, AnyParts] | undefined {
  const compared = CONTEXT_FIELDS[platform][part];
  return compared && [{ value: factOf(section, `context.${part}`, compared.read) }, { value: compared.of }];
}
