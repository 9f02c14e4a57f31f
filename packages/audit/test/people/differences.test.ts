import { describe, expect, test } from "vitest";
import { failed } from "../../src/index.js";
import { type ComparisonOptions, compareTopic, differences, projectionOf, type Topic } from "../../src/people/index.js";
import { type OdinUser, odin, type PureCloudUser, purecloud } from "./kit.js";

function compared(
  topic: Topic,
  ours: Omit<OdinUser, "id">,
  theirs: Omit<PureCloudUser, "id">,
  options?: ComparisonOptions,
): string {
  const [one, other] = [projectionOf(odin({ id: "o", ...ours })), projectionOf(purecloud({ id: "p", ...theirs }))];
  return compareTopic(topic, one, other, options).is;
}

const telephones = (...types: readonly string[]) =>
  types.map((type, at) => ({ mediaType: "PHONE", type, address: `+1203555010${at}` }));

describe("numbers", () => {
  test.each([
    ["2035550100", { number: "+12035550100" }, "same"],
    ["2035550109", { number: "+12035550100" }, "different"],
    ["2035550101", { addresses: telephones("WORK", "WORK2") }, "same"],
    ["2035550109", { addresses: telephones("MAIN", "HOME", "MOBILE", "OTHER") }, "nothing to compare"],
    [undefined, { number: "+12035550100" }, "nothing to compare"],
    ["2035550109", { number: "nonsense" }, "unknown"],
    ["2035550109", { sections: { profile: failed("timed out") } }, "unknown"],
    [undefined, { sections: { profile: failed("timed out") } }, "nothing to compare"],
  ])("%s and %j: %s", (number, theirs, is) => {
    expect(compared("number", number === undefined ? {} : { number }, theirs)).toBe(is);
  });
});

describe("extensions", () => {
  test.each([
    ["0123", "123", "same"],
    ["0123", "80123", "same"],
    ["123", "77123", "same"],
    ["123", "777123", "different"],
    ["123", "124", "different"],
    ["123", undefined, "nothing to compare"],
  ])("%s and %s: %s", (extension, other, is) => {
    expect(compared("extension", { extension }, other === undefined ? {} : { extension: other })).toBe(is);
  });

  test("configured prefixes are the only ones", () => {
    const options = { extensionPrefixes: ["8"] };
    expect(compared("extension", { extension: "123" }, { extension: "8123" }, options)).toBe("same");
    expect(compared("extension", { extension: "123" }, { extension: "9123" }, options)).toBe("different");
  });
});

test("case and tags of e-mail addresses do not count", () => {
  expect(compared("e-mail", { email: "Jane+desk@Acme.example" }, { email: "jane@acme.example" })).toBe("same");
  expect(compared("e-mail", { email: "jane@old.acme.example" }, { email: "jane@acme.example" })).toBe("different");
  expect(compared("e-mail", {}, { email: "jane@acme.example" })).toBe("nothing to compare");
});

describe("last names", () => {
  test.each([
    ["Jane Doe", "Doe, Janet", "same"],
    ["Jane Roe", "Jane Doe", "different"],
    ["Jane MÜLLER", "Jane Mueller", "same"],
    ["Jane Wil", "Jane Wilderman", "same"],
    ["Mary O'Neil", "Mary ONeil", "same"],
    ["4003 4003", "Jane Doe", "nothing to compare"],
    ["Ann Wu", "Ann Li", "nothing to compare"],
    ["Ann Wu", "Wu, Ann", "same"],
  ])("%s and %s: %s", (name, other, is) => {
    expect(compared("last name", { name }, { name: other })).toBe(is);
  });
});

describe("departments", () => {
  test.each([
    ["Sales", "sales", "same"],
    ["Fin.", "Finance", "same"],
    ["Team 1", "Team 2", "different"],
    ["Sales", undefined, "nothing to compare"],
  ])("%s and %s: %s", (department, other, is) => {
    expect(compared("department", { department }, other === undefined ? {} : { department: other })).toBe(is);
  });

  test("other names of one department are configured", () => {
    const both = [{ department: "HR" }, { department: "Human Resources" }] as const;
    expect(compared("department", ...both)).toBe("different");
    expect(compared("department", ...both, { departments: [["hr", "human resources", "People"]] })).toBe("same");
  });
});

describe("states", () => {
  const shut = { isActive: true, inboundCallMode: "Intercept All", outboundCallMode: "Block All" };

  test.each([
    [shut, "inactive", "same"],
    [shut, "active", "different"],
    [{ ...shut, isActive: false }, "active", "same"],
    [{ ...shut, outboundCallMode: "Allow Outbound Local Calls" }, "deleted", "different"],
    [{ isActive: true, inboundCallMode: "Intercept All" }, "active", "unknown"],
    [undefined, "active", "same"],
  ])("%j and %s: %s", (intercept, state, is) => {
    expect(compared("state", intercept ? { intercept } : {}, { state })).toBe(is);
  });
});

test("a difference has both values", () => {
  const ours = projectionOf(odin({ id: "o", name: "Jane Roe", number: "2035550100", department: "Sales" }));
  const theirs = projectionOf(purecloud({ id: "p", name: "Jane Doe", number: "+12035550101", department: "Sales" }));
  expect(differences(ours, theirs)).toEqual([
    { topic: "number", is: "different", odin: ["+12035550100"], purecloud: ["+12035550101"] },
    { topic: "last name", is: "different", odin: ["Roe"], purecloud: ["Jane Doe"] },
  ]);
});
