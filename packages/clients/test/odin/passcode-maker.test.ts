import { expect, test } from "vitest";
import type { PasscodeRules } from "../../src/odin/index.js";
import { rejection } from "../helpers/kit.js";
import { ApiAuthError, passcodeMaker } from "../helpers/public.js";

const USER = { serviceProviderId: "sp", groupId: "grp", phoneNumber: "8135551003", extension: "1003" };

const refused = async (): Promise<never> => {
  throw new ApiAuthError("no", { api: "odin", operation: "x", method: "GET", url: "https://x.example/", status: 403 });
};

/** A client whose levels have these rules, and how often those of the group are read. */
function levels(ofGroup: object, ofProvider?: object, ofSystem?: object) {
  let reads = 0;
  const level = (rules: object | undefined) => (rules ? async () => rules as PasscodeRules : refused);
  const odin = {
    getGroupPasscodeRules: async () => {
      reads += 1;
      return ofGroup as PasscodeRules;
    },
    getServiceProviderPasscodeRules: level(ofProvider),
    getSystemPasscodeRules: level(ofSystem),
  };
  return { odin, reads: () => reads };
}

test.each([
  [{}, 6],
  [{ minCodeLength: 4, maxCodeLength: 8 }, 6],
  [{ minCodeLength: 8, maxCodeLength: 30 }, 8],
  [{ minCodeLength: 2, maxCodeLength: 4 }, 4],
])(
  "a passcode by the rules %j has %i digits, none repeated or next to its neighbour, and is no own number",
  async (rules, length) => {
    const { odin, reads } = levels(rules);
    const make = passcodeMaker(odin);
    const made = await Promise.all(Array.from({ length: 1000 }, () => make(USER)));
    for (const passcode of made) {
      expect(passcode).toMatch(new RegExp(`^[1-9]\\d{${length - 1}}$`));
      expect(passcode).not.toMatch(/(\d+)\1|01|12|23|34|45|56|67|78|89|98|87|76|65|54|43|32|21|10|1003/);
      expect("8135551003 3001555318".includes(passcode)).toBe(false);
    }
    expect(new Set(made).size).toBeGreaterThan(500);
    expect(reads()).toBe(1);
  },
);

test.each([
  ["Service Provider", { minCodeLength: 9 }, undefined, 9],
  ["Service Provider", undefined, { minCodeLength: 10 }, 7],
  ["System", { minCodeLength: 9 }, { minCodeLength: 10 }, 10],
  ["System", { minCodeLength: 9 }, undefined, 7],
  ["Group", { minCodeLength: 9 }, { minCodeLength: 10 }, 7],
])("the rules of the level %s are in force, or what the group shows if the login may not read them", async (...row) => {
  const [useRuleLevel, ofProvider, ofSystem, digits] = row;
  const { odin } = levels({ useRuleLevel, minCodeLength: 7 }, ofProvider, ofSystem);
  expect(await passcodeMaker(odin)(USER)).toHaveLength(digits);
});

test("rules that could not be read are read again, and a client without a method is refused", async () => {
  let tries = 0;
  const { odin } = levels({});
  const getGroupPasscodeRules = async () => {
    tries += 1;
    if (tries === 1) throw new Error("lost");
    return {} as PasscodeRules;
  };
  const make = passcodeMaker({ ...odin, getGroupPasscodeRules });
  expect(String(await rejection(make(USER)))).toBe("Error: lost");
  expect(await make(USER)).toHaveLength(6);
  expect(() => passcodeMaker({} as never)).toThrow("passcodeMaker: the client must have getGroupPasscodeRules");
});
