/** What differs between the platforms: both-03, -04, -06, -07, -11 and -12. */
import { expect, test } from "vitest";
import { addresses, odin, phone, purecloud, said } from "./kit.js";

const BROKEN = "not evaluated: user: broken";

const numbers = (own: string, ...list: readonly object[]) => [
  odin("ann", { user: { phoneNumber: own } }),
  purecloud("ann", addresses(...list)),
];

test.each([
  ["another number", numbers("2035550101", phone("+12035550102")), "found"],
  ["the same in brackets", numbers("2035550101", phone("+1 (203) 555-0101")), "clear"],
  ["the same, and another one", numbers("2035550101", phone("+12035550102"), phone("+12035550101")), "clear"],
  ["another one at home", numbers("2035550101", phone("+12035550102", undefined, { type: "HOME" })), "clear"],
  ["a main number", numbers("2035550101", phone("+12035550102", undefined, { type: "MAIN" })), "clear"],
  ["none", numbers("2035550101"), "clear"],
  [
    "one of no known country",
    numbers("2035550101", phone("12")),
    "not evaluated: a number is not certain: the country is not known",
  ],
])("both-03: a number on Odin, and on PureCloud %s", (_, records, outcome) => {
  expect(said("both-03", records)).toBe(outcome);
});

test("both-03: a number that another user of PureCloud has too is that rule's", () => {
  const bob = purecloud("bob", addresses(phone("+12035550102")));
  expect(said("both-03", [...numbers("2035550101", phone("+12035550102")), bob])).toBe("clear");
  const two = numbers("2035550101", phone("+12035550102"), phone("+12035550103"));
  expect(said("both-03", [...two, bob])).toBe("found");
});

const extensions = (own: string, other: string) => [
  odin("ann", { user: { extension: own } }),
  purecloud("ann", addresses(phone(undefined, other))),
];

test.each([
  ["0123", "0124", "found"],
  ["0123", "123", "clear"],
  ["0123", "80123", "clear"],
  ["0123", "8880123", "found"],
  ["0061", "70061", "clear"],
  ["0061", "7061", "found"],
])("both-04: %s on Odin and %s on PureCloud", (own, other, outcome) => {
  expect(said("both-04", extensions(own, other))).toBe(outcome);
});

test("both-04: only prefixes that are configured count, and an extension of two users is another rule's", () => {
  const config = { people: { extensionPrefixes: ["8"] } };
  expect(said("both-04", extensions("0123", "80123"), { config })).toBe("clear");
  expect(said("both-04", extensions("0123", "70123"), { config })).toBe("found");
  const bob = purecloud("bob", addresses(phone(undefined, "0124")));
  expect(said("both-04", [...extensions("0123", "0124"), bob])).toBe("clear");
});

const named = (lastName: string, name: string) => [
  odin("ann", { user: { firstName: "Ann", lastName } }),
  purecloud("ann", { profile: { name } }),
];

test.each([
  ["Smith", "Ann Jones", "found"],
  ["MÜLLER", "Muller, Ann", "clear"],
  ["O'Neil", "Ann ONeil", "clear"],
  ["Fernan", "Ann Fernandez", "clear"],
  ["Mueller", "Ann Müller", "clear"],
  ["Smith 2", "Ann Smith", "clear"],
  ["7001", "Ann Jones", "clear: no word of the last name on Odin can be compared"],
])("both-06: %s on Odin and %s on PureCloud", (last, name, outcome) => {
  expect(said("both-06", named(last, name))).toBe(outcome);
});

const line = (extension: string) => addresses(phone(undefined, extension));
const shared = (id: string, extension: string) =>
  odin(id, { user: { extension, emailAddress: "Desk@ours.example", lastName: `Of${id}` } });

test("both-07: two people with one address on Odin, whom other keys match with two users", () => {
  const people = [
    shared("ann", "7001"),
    shared("bob", "7002"),
    purecloud("ann", line("7001")),
    purecloud("bob", line("7002")),
  ];
  expect(said("both-07", people)).toBe("found");
  // The addresses on PureCloud are others, but that follows.
  expect(said("both-11", people)).toBe("clear");
});

test("both-07: a user who alone has an address is clear, unless somebody was not listed", () => {
  const people = [odin("ann"), purecloud("ann")];
  expect(said("both-07", people)).toBe("clear");
  expect(said("both-07", people, { partial: "the list ended" })).toBe(
    "not evaluated: Odin: the list ended: PureCloud: the list ended",
  );
});

const mailed = (own: string, other: string) => [
  odin("ann", { user: { emailAddress: own, extension: "7001" } }),
  purecloud("ann", { profile: { email: other, addresses: [phone(undefined, "7001")] } }),
];

test.each([
  ["ann@old.example", "ann@ours.example", "found"],
  ["ANN@ours.example", "ann@ours.example", "clear"],
  ["ann+desk@ours.example", "ann@ours.example", "clear"],
  ["", "ann@ours.example", "clear"],
])("both-11: '%s' on Odin and %s on PureCloud", (own, other, outcome) => {
  expect(said("both-11", mailed(own, other))).toBe(outcome);
});

test("both-11: an address outside on PureCloud is another rule's, if that one can know it", () => {
  const records = mailed("ann@ours.example", "ann@mail.example");
  expect(said("both-11", records)).toBe("found");
  expect(said("both-11", records, { config: { trustedDomains: ["ours.example"] } })).toBe("clear");
});

const departments = (own: string, other: string) => [
  odin("ann", { user: { department: own } }),
  purecloud("ann", { profile: { department: other } }),
];

test.each([
  ["Sales", "Finance", "found"],
  ["Sales", "sales", "clear"],
  ["Fin.", "Finance", "clear"],
  ["R&D", "R & D", "clear"],
  ["Helpdesk", "Help Desk", "found"],
  ["", "Finance", "clear"],
])("both-12: '%s' on Odin and %s on PureCloud", (own, other, outcome) => {
  expect(said("both-12", departments(own, other))).toBe(outcome);
});

test("both-12: names of one department may be configured", () => {
  const config = { people: { departments: [["HR", "Human Resources"]] } };
  expect(said("both-12", departments("HR", "Human Resources"))).toBe("found");
  expect(said("both-12", departments("HR", "human resources"), { config })).toBe("clear");
});

test.each(["both-03", "both-04", "both-06", "both-07", "both-11", "both-12"])(
  "%s: a person whose profile was not read",
  (id) => {
    const map = { "ann@sip.example": "pc-ann" };
    const full = purecloud("ann", { profile: { department: "Sales", addresses: [phone("+12035550101", "7001")] } });
    expect(said(id, [odin("ann", { user: "broken" }), full], { config: { people: { map } } })).toBe(BROKEN);
  },
);
