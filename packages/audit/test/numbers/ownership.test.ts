import { expect, test } from "vitest";
import {
  DESTINATIONS,
  destination,
  e164,
  groupDns,
  type NumberContext,
  OWNERSHIP_REASONS,
  type OwnershipReason,
  OwnNumbersBuilder,
  ownership,
  rangeOf,
} from "../../src/numbers/index.js";

/** The group's numbers as the platform sends them: one has two rows, and free numbers are a range. */
const DNS = {
  dns: [
    { phoneNumbers: "+1-8135551000", min: "+1-8135551000", max: "", countryCode: 1 },
    { phoneNumbers: "+1-8135551000", min: "+1-8135551000", max: "", countryCode: 1 },
    { phoneNumbers: "+1-8135551003", min: "+1-8135551003", max: null, countryCode: 1 },
    { phoneNumbers: "+1-8135551050 - +1-8135551059", min: "+1-8135551050", max: "+1-8135551059", countryCode: 1 },
    { phoneNumbers: "+1-9005550100", min: "+1-9005550100", max: "", countryCode: 1 },
  ],
};
const READ = "ent.odin/read";
const UNREAD = "ent.odin/unread";

function ownNumbers(declared: readonly string[] = [], isPartial = false) {
  const own = new OwnNumbersBuilder();
  if (isPartial) own.setPartial();
  own.addGroup(READ, groupDns(DNS) ?? []);
  for (const scope of [READ, UNREAD]) {
    for (const extension of ["1003", 1004, "0042", 77, "8135559999"]) own.addExtension(scope, extension);
  }
  own.addNumber("02079460000", { countryCode: "44" });
  own.addNumber("+12035550101");
  own.addDomain("Voice.Example");
  for (const text of declared) {
    const range = rangeOf(text);
    if (range.known && range.value) own.addDeclared(range.value);
  }
  return own.build();
}

const own = ownNumbers();

type Row = readonly [written: unknown, is: "ours" | "external" | "unknown", reason: OwnershipReason];

const judged = (rows: readonly Row[], context: NumberContext, of = own) =>
  rows.map(([written]) => {
    const { is, reason } = ownership(written, of, context);
    return JSON.stringify([written, is, reason]);
  });
const lines = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row));

/** They are the same, whether the group's numbers were read or not. */
const ALWAYS: readonly Row[] = [
  ["8135551003", "ours", "ownNumber"],
  [8135551003, "ours", "ownNumber"],
  ["+1-8135551055", "ours", "ownNumber"],
  ["18135551050", "ours", "ownNumber"],
  ["tel:+18135551059;ext=12", "ours", "ownNumber"],
  ["+44 (0)20 7946 0000", "ours", "ownNumber"],
  ["011442079460000", "ours", "ownNumber"],
  ["00442079460000", "ours", "ownNumber"],
  [442079460000, "ours", "ownNumber"],
  ["9005550100", "ours", "ownNumber"],
  ["1003", "ours", "extension"],
  ["0042", "ours", "extension"],
  [42, "ours", "extension"],
  ["0077", "ours", "extension"],
  [1004, "ours", "extension"],
  ["8135559999", "ours", "extension"],
  ["6500", "ours", "extensionOfNobody"],
  ["411", "ours", "extensionOfNobody"],
  ["*98", "ours", "featureCode"],
  ["*55 1003", "ours", "featureCode"],
  ["#", "ours", "featureCode"],
  ["*728135551003", "ours", "ownNumber"],
  ["*6719005551234", "external", "otherNumber"],
  ["#31#+442079461111", "external", "otherNumber"],
  ["+18135551060", "external", "otherNumber"],
  ["+442079460001", "external", "otherNumber"],
  ["011442079460001", "external", "otherNumber"],
  ["00442079460001", "external", "otherNumber"],
  [442079460001, "external", "otherNumber"],
  ["+999123456789", "external", "otherNumber"],
  ["+12", "external", "otherNumber"],
  ["00123", "external", "otherNumber"],
  ["9005551234", "external", "otherNumber"],
  ["2129761234", "external", "otherNumber"],
  ["8765550100", "external", "otherNumber"],
  ["0", "external", "operator"],
  ["00", "external", "operator"],
  ["08135551003", "external", "operator"],
  ["911", "external", "emergency"],
  [911, "external", "emergency"],
  ["sip:bob@evil.example", "external", "otherDomain"],
  ["sip:+18135551003@evil.example;user=phone", "external", "otherDomain"],
  ["bob@evil.example", "external", "otherDomain"],
  ["sip:bob@voice.example", "ours", "ownDomain"],
  ["SIPS:1003@VOICE.example:5061;transport=tls", "ours", "extension"],
  ["sip:%2B18135551003@voice.example", "ours", "ownNumber"],
  ["sip:+442079461111@voice.example", "external", "otherNumber"],
  ["5551234", "unknown", "noSuchLength"],
  ["", "unknown", "nothing"],
  [null, "unknown", "nothing"],
  ["Do not forward", "unknown", "notANumber"],
  [1e21, "unknown", "notANumber"],
  [-5, "unknown", "notANumber"],
  [["8135551003"], "unknown", "notANumber"],
];

/** National digits that are not known to be ours. */
const NATIONAL = ["8135551005", 8135551005, "18135551005", "1113334444", "8005550199", "4165550123"];
const national = (is: Row[1], reason: OwnershipReason): readonly Row[] =>
  NATIONAL.map((written) => [written, is, reason]);

test("a group whose numbers were read", () => {
  const rows = [...ALWAYS, ...national("external", "otherNumber")];
  expect(judged(rows, { scope: READ, countryCode: "1" })).toEqual(lines(rows));
});

test("a group whose numbers were not read: national digits may be its own", () => {
  const rows = [...ALWAYS, ...national("unknown", "numbersNotRead")];
  expect(judged(rows, { scope: UNREAD, countryCode: 1 })).toEqual(lines(rows));
});

test("of chosen users or groups, an ordinary number may be one of somebody who was not read", () => {
  const rows: readonly Row[] = [
    ["8135551005", "unknown", "usersNotRead"],
    [8135551005, "unknown", "usersNotRead"],
    ["4165550123", "unknown", "usersNotRead"],
    ["+18135551005", "unknown", "usersNotRead"],
    ["#31#+18135551005", "unknown", "usersNotRead"],
    ["sip:bob@evil.example", "unknown", "usersNotRead"],
    ["8135551003", "ours", "ownNumber"],
    ["+12035550101", "ours", "ownNumber"],
    ["+442079460000", "ours", "ownNumber"],
    // A number of another country.
    ["+442079460001", "external", "otherNumber"],
    ["011442079460001", "external", "otherNumber"],
    ["#31#+442079461111", "external", "otherNumber"],
    ["6500", "ours", "extensionOfNobody"],
    // Nobody has such a number, so it leads outside in any case.
    ["+19005551234", "external", "otherNumber"],
    ["9005551234", "external", "otherNumber"],
    ["+8816312345678", "external", "otherNumber"],
    ["8765550100", "external", "otherNumber"],
    ["1113334444", "external", "otherNumber"],
    ["911", "external", "emergency"],
    ["00123", "external", "otherNumber"],
  ];
  const context = { scope: READ, countryCode: "1" };
  expect(judged(rows, context, ownNumbers([], true))).toEqual(lines(rows));
  expect(ownership("+442079460001", ownNumbers(["+1813555100x"], true), context).is).toBe("external");
});

test("a configured range says what is ours, so the numbers need not be read", () => {
  const declared = ownNumbers(["+1813555100x"]);
  const rows: readonly Row[] = [
    ...ALWAYS,
    ["8135551005", "ours", "ownNumber"],
    ["8135551010", "external", "otherNumber"],
    ["1113334444", "external", "otherNumber"],
  ];
  expect(judged(rows, { scope: UNREAD, countryCode: "1" }, declared)).toEqual(lines(rows));
});

test("without a country, a group or a domain fewer numbers can be judged", () => {
  const rows: readonly Row[] = [
    ["+18135551003", "ours", "ownNumber"],
    ["0018135551003", "ours", "ownNumber"],
    ["01118135551003", "ours", "ownNumber"],
    ["8135551003", "unknown", "noCountry"],
    ["1003", "unknown", "noExtensions"],
    ["911", "external", "emergency"],
  ];
  expect(judged(rows, {})).toEqual(lines(rows));
  expect(ownership("sip:bob@evil.example", new OwnNumbersBuilder().build())).toMatchObject({ reason: "noDomain" });
});

test("011 begins numbers of Leeds and Delhi, and is a way abroad only where it is dialled so", () => {
  const rows: readonly Row[] = [["01134960001", "unknown", "numbersNotRead"]];
  expect(judged(rows, { scope: UNREAD, country: "GB" })).toEqual(lines(rows));
  expect(judged([["01123456789", "unknown", "numbersNotRead"]], { scope: UNREAD, countryCode: "91" })).toEqual(
    lines([["01123456789", "unknown", "numbersNotRead"]]),
  );
});

test("a prefix for an outside line counts only if it is configured", () => {
  const rows: readonly Row[] = [
    ["98135551003", "ours", "ownNumber"],
    ["918135551003", "ours", "ownNumber"],
    [918135551003, "ours", "ownNumber"],
    ["98135551005", "external", "otherNumber"],
    ["9011442079460001", "external", "otherNumber"],
    ["9705551234", "unknown", "numbersNotRead"],
    ["9911", "external", "emergency"],
    ["9411", "ours", "extensionOfNobody"],
    ["95551234", "external", "otherNumber"],
  ];
  expect(judged(rows, { scope: UNREAD, countryCode: "1", outsidePrefixes: ["9"] })).toEqual(lines(rows));
  expect(ownership("98135551003", own, { scope: READ, countryCode: "1" })).toMatchObject({ is: "unknown" });
  // Both readings are numbers. The configured one is 9, then 00, then Niue.
  const outside = { countryCode: "1", outsidePrefixes: ["9"] };
  expect(e164("9006834002", outside)).toEqual({ known: true, value: "+6834002" });
  expect(e164("9006834002", { countryCode: "1" })).toEqual({ known: true, value: "+19006834002" });
});

test("a feature code is told, and what is behind it", () => {
  expect(ownership("*72 813-555-1005", own, { scope: READ, countryCode: "1" })).toEqual({
    is: "external",
    reason: "otherNumber",
    featureCode: "*72",
  });
  expect(ownership("#31#0113", own)).toEqual({ is: "ours", reason: "featureCode", featureCode: "#31#" });
});

test("numbers of a group that cannot all be read are not taken for all", () => {
  expect(groupDns({ dns: [...DNS.dns, { min: "none", max: "" }] })).toBeUndefined();
  expect(groupDns({ dns: [{ phoneNumbers: "", min: "" }] })).toBeUndefined();
  expect(groupDns({})).toBeUndefined();
  expect(groupDns({ dns: {} })).toEqual([]);
  expect(groupDns({ dns: { min: "8135551000", max: "8135551009" } }, { countryCode: "1" })).toEqual([
    { first: "+18135551000", last: "+18135551009" },
  ]);
});

test.each([
  ["+18135551000-+18135551009", { known: true, value: { first: "+18135551000", last: "+18135551009" } }],
  ["+1-8135551050 - +1-8135551059", { known: true, value: { first: "+18135551050", last: "+18135551059" } }],
  ["+1 813 555 10xx", { known: true, value: { first: "+18135551000", last: "+18135551099" } }],
  ["+18135551000", { known: true, value: { first: "+18135551000", last: "+18135551000" } }],
  ["", { known: true, value: null }],
  ["+18135551009 - +18135551000", { known: false, because: "the last number is not after the first" }],
  ["+1xxxxxxxxxx", { known: false, because: "no country has such a number" }],
  ["+1813xxxxxxx", { known: false, because: "it has more than 1000000 numbers" }],
  ["8135551000", { known: false, because: "the country is not known" }],
  ["all", { known: false, because: "it is no telephone number" }],
])("the range %j", (text, range) => {
  expect(rangeOf(text)).toEqual(range);
});

test("a table of the user's replaces ours, also for what is external", () => {
  const destinations = { ...DESTINATIONS, prefixes: [{ prefix: "+1813", class: "premium" as const }] };
  const context = { scope: UNREAD, countryCode: "1", destinations };
  expect(destination("8135551005", context).class).toBe("premium");
  expect(ownership("8135551005", own, context).is).toBe("external");
  expect(destination("8135551003", context, own)).toEqual({ class: "internal" });
});

test.each([
  [
    { prefixes: [{ prefix: "1900", class: "premium" as const }] },
    /^prefixes\[0\] of the destination table is "1900"\. /,
  ],
  [
    { prefixes: [{ prefix: "+1900", class: "dear" as never }] },
    /^prefixes\[0\] .* is "dear"\. Write one of national, /,
  ],
  [{ short: { US: { emergency: ["9-1-1"] } } }, /^short\.US\.emergency .* is "9-1-1"\. Write digits, /],
])("a table that cannot be read is refused with the place: %j", (part, words) => {
  const context = { countryCode: "1", destinations: { ...DESTINATIONS, ...part } };
  expect(() => destination("9005551234", context)).toThrow(words);
});

test("reasons are words for people", () => {
  for (const words of Object.values(OWNERSHIP_REASONS)) expect(words).toMatch(/^(it|its|the|there|no) [\w, ]+$/i);
});
