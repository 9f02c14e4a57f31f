import { describe, expect, test } from "vitest";
import { failed } from "../../src/index.js";
import { Matcher } from "../../src/people/index.js";
import { COMPLETE, matchUsers, odin, partial, purecloud } from "./kit.js";

const JANE = { name: "Jane Doe", email: "jane.doe@acme.example" };

describe("one key is enough, if nobody else has it", () => {
  test.each([
    ["e-mail", { email: " Jane.Doe@ACME.example " }, { email: "jane.doe@acme.example" }],
    ["e-mail", { email: "jane@münchen.example" }, { email: "jane@xn--mnchen-3ya.example" }],
    ["login", { logins: ["jdoe"] }, { login: "JDoe" }],
    ["login", { aliases: ["jdoe@sip.example"] }, { login: "jdoe@sip.example" }],
    ["login", { id: "jdoe@acme.example" }, { login: "jdoe@acme.example" }],
    ["voice mail", { voiceMail: "jane@acme.example" }, { email: "jane@acme.example" }],
    ["number", { number: "2035550100" }, { number: "+12035550100" }],
    ["extension", { extension: "0123" }, { extension: "123" }],
  ])("%s", (key, ours, theirs) => {
    const users = [odin({ id: "o", name: "Jane Doe", ...ours }), purecloud({ id: "p", name: "Doe, Jane", ...theirs })];
    expect(matchUsers(users).matched).toEqual([`${users[0]?.userId} = p by ${key}`]);
  });

  test("all keys that agree are named, the strongest first", () => {
    const both = { ...JANE, number: "+12035550100", extension: "123" };
    const users = [odin({ id: "jane", ...both }), purecloud({ id: "p", ...both, login: "jane" })];
    expect(matchUsers(users).matched).toEqual(["jane = p by e-mail, login, number, extension"]);
  });

  test("an e-mail address matches also if the names do not agree", () => {
    const users = [odin({ id: "o", ...JANE, name: "Front Desk" }), purecloud({ id: "p", ...JANE })];
    expect(matchUsers(users).matched).toEqual(["o = p by e-mail"]);
  });

  test("the address for voice messages says nothing of one who has an e-mail address", () => {
    const boss = odin({ id: "o", name: "Jane Doe", email: "old@acme.example", voiceMail: "jane.doe@acme.example" });
    expect(matchUsers([boss, purecloud({ id: "p", ...JANE })])).toMatchObject({ matched: [], onlyOdin: ["o"] });
  });

  test("numbers of the company, of the home and of others prove nothing", () => {
    const addresses = ["MAIN", "HOME", "OTHER"].map((type) => ({ mediaType: "PHONE", type, address: "+12035550100" }));
    const users = [
      odin({ id: "o", name: "Jane Doe", number: "2035550100" }),
      purecloud({ id: "p", name: "Jane Doe", addresses }),
    ];
    expect(matchUsers(users)).toMatchObject({ matched: [], suggestions: ["o ~ p 0.8"] });
  });
});

describe("a value that several have decides nothing", () => {
  test("each of a shared mailbox is matched by other keys", () => {
    const team = "team@acme.example";
    const users = [
      odin({ id: "o1", name: "Jane Doe", email: team, number: "2035550100" }),
      odin({ id: "o2", name: "Max Roe", email: team, extension: "200" }),
      purecloud({ id: "p1", name: "Jane Doe", email: "jane@acme.example", number: "+12035550100" }),
      purecloud({ id: "p2", name: "Max Roe", email: team, extension: "200" }),
    ];
    expect(matchUsers(users)).toMatchObject({ matched: ["o1 = p1 by number", "o2 = p2 by extension"], ambiguous: [] });
  });

  test("a login that two of PureCloud have does not spoil their e-mail addresses", () => {
    const users = [
      odin({ id: "o1", name: "Jane Doe", email: "a@acme.example" }),
      purecloud({ id: "p1", name: "Jane Doe", email: "a@acme.example", login: "x" }),
      purecloud({ id: "p2", name: "Max Roe", email: "b@acme.example", login: "x" }),
    ];
    expect(matchUsers(users)).toMatchObject({ matched: ["o1 = p1 by e-mail"], onlyPureCloud: ["p2"] });
  });

  test("one of two lines is the person's, and the other is no missing user", () => {
    const users = [
      odin({ id: "o1", ...JANE, number: "2035550100" }),
      odin({ id: "o2", ...JANE, extension: "777" }),
      purecloud({ id: "p", ...JANE, number: "+12035550100" }),
    ];
    expect(matchUsers(users)).toEqual({
      matched: ["o1 = p by number"],
      ambiguous: ["o2 :  (o1,p)"],
      because: ["an e-mail address that 2 users of Odin and 1 user of PureCloud have"],
      ...{ onlyOdin: [], onlyPureCloud: [], suggestions: [] },
    });
  });

  test("two equal lines are one ambiguous group with their person", () => {
    const users = [odin({ id: "o1", ...JANE }), odin({ id: "o2", ...JANE }), purecloud({ id: "p", ...JANE })];
    expect(matchUsers(users)).toMatchObject({ matched: [], ambiguous: ["o1,o2 : p"], onlyOdin: [], onlyPureCloud: [] });
  });

  test("a login for tests that several users share is no reason to be somebody else's line", () => {
    const users = ["o1", "o2"].map((id) => odin({ id, name: id, logins: ["userTest"] }));
    expect(matchUsers(users)).toMatchObject({ ambiguous: [], onlyOdin: ["o1", "o2"] });
  });

  test("a mailbox of a colleague is not the user's own", () => {
    const users = [
      odin({ id: "boss", ...JANE }),
      odin({ id: "helper", name: "Jane Doe-Smith", voiceMail: JANE.email }),
      purecloud({ id: "p", ...JANE }),
    ];
    expect(matchUsers(users)).toMatchObject({ matched: ["boss = p by e-mail"], ambiguous: ["helper :  (boss,p)"] });
  });
});

describe("keys that contradict each other", () => {
  const swapped = (emails: boolean) => {
    const [a, b] = emails ? ["jane@acme.example", "max@acme.example"] : [undefined, undefined];
    return [
      odin({ id: "o1", name: "Jane Doe", ...(a && { email: a }), number: "2035550101" }),
      odin({ id: "o2", name: "Max Roe", ...(b && { email: b }), number: "2035550102" }),
      purecloud({ id: "p1", name: "Jane Doe", ...(a && { email: a }), number: "+12035550102" }),
      purecloud({ id: "p2", name: "Max Roe", ...(b && { email: b }), number: "+12035550101" }),
    ];
  };

  test("e-mail addresses decide over swapped numbers", () => {
    expect(matchUsers(swapped(true))).toMatchObject({
      matched: ["o1 = p1 by e-mail", "o2 = p2 by e-mail"],
      ambiguous: [],
    });
  });

  test("swapped numbers alone match nobody, because the names disagree", () => {
    const { matched, ambiguous, because } = matchUsers(swapped(false));
    expect(matched).toEqual([]);
    expect(ambiguous).toEqual(["o1 : p2", "o2 : p1"]);
    expect(because[0]).toBe("names that do not agree, although the number does");
  });

  test("an e-mail address whose names disagree is not taken, if a weaker key agrees", () => {
    const users = [
      odin({ id: "o", name: "Jane Doe", email: "desk@acme.example", number: "2035550101" }),
      purecloud({ id: "p1", name: "Max Roe", email: "desk@acme.example" }),
      purecloud({ id: "p2", name: "Jane Doe", number: "+12035550101" }),
    ];
    expect(matchUsers(users)).toMatchObject({
      matched: [],
      ambiguous: ["o : p1,p2"],
      because: ["a user of Odin whose e-mail address and number lead to 2 users of PureCloud"],
    });
  });

  test("the number of one who left goes to another, and the leaver is not missing on Odin", () => {
    const users = [
      odin({ id: "o", ...JANE, number: "2035550101" }),
      purecloud({ id: "p", ...JANE, extension: "5" }),
      purecloud({ id: "left", name: "Max Roe", number: "+12035550101", state: "inactive" }),
    ];
    expect(matchUsers(users)).toMatchObject({
      matched: ["o = p by e-mail"],
      ambiguous: [" : left (o)"],
      onlyPureCloud: [],
    });
  });

  test.each([
    ["number", { number: "2035550101" }, { number: "+12035550101" }],
    ["extension", { extension: "123" }, { extension: "123" }],
    ["voice mail", { voiceMail: "max@acme.example" }, { email: "max@acme.example" }],
  ])("a surname that two have proves no %s", (_, ours, theirs) => {
    const users = [odin({ id: "o", name: "Jane Doe", ...ours }), purecloud({ id: "left", name: "Max Doe", ...theirs })];
    const { matched, ambiguous, because } = matchUsers(users);
    expect(matched).toEqual([]);
    expect(ambiguous).toEqual(["o : left"]);
    expect(because[0]).toMatch(/^names that do not agree, although the /);
  });

  test("an initial is of the first name or of the surname, and stands for one of them", () => {
    const users = (name: string) => [
      odin({ id: "o", name, number: "2035550101" }),
      purecloud({ id: "p", name: "Jane Doe", number: "+12035550101" }),
    ];
    expect(matchUsers(users("J. Doe"))).toMatchObject({ matched: ["o = p by number"] });
    expect(matchUsers(users("D. Doe"))).toMatchObject({ matched: [], ambiguous: ["o : p"] });
  });

  test.each([
    ["a number and an extension", "number, extension", { extension: "123" }, { extension: "123" }],
    ["voice mail and a number", "voice mail, number", { voiceMail: "j@acme.example" }, { email: "j@acme.example" }],
  ])("%s together prove that somebody has a new surname", (_, by, ours, theirs) => {
    const users = [
      odin({ id: "o", name: "Jane Doe", number: "2035550101", ...ours }),
      purecloud({ id: "p", name: "Jane Roe", number: "+12035550101", ...theirs }),
    ];
    expect(matchUsers(users)).toMatchObject({ matched: [`o = p by ${by}`], ambiguous: [] });
  });

  test("an e-mail address proves that somebody has a new surname", () => {
    const users = [odin({ id: "o", ...JANE }), purecloud({ id: "p", ...JANE, name: "Jane Roe" })];
    expect(matchUsers(users)).toMatchObject({ matched: ["o = p by e-mail"], ambiguous: [] });
  });

  test("the users left after a certain match are only matched if the names agree", () => {
    const users = [
      odin({ id: "o1", ...JANE, number: "2035550101" }),
      odin({ id: "o2", name: "4003 4003", number: "2035550102" }),
      purecloud({ id: "p1", ...JANE }),
      purecloud({
        id: "p2",
        name: "Max Roe",
        number: "+12035550101",
        addresses: [{ mediaType: "PHONE", type: "WORK2", address: "+12035550102" }],
      }),
    ];
    expect(matchUsers(users)).toMatchObject({ matched: ["o1 = p1 by e-mail"], ambiguous: ["o2 : p2 (o1)"] });
  });

  test("a value of one group puts a user into it, and a value of several does not", () => {
    const team = "team@acme.example";
    const users = [
      ...[1, 2].flatMap((at) => [
        odin({ id: `o${at}`, name: "Jane Doe", email: team, number: `203555010${at}` }),
        purecloud({ id: `p${at}`, name: "Max Roe", number: `+1203555010${at}` }),
      ]),
      odin({ id: "o3", name: "Ann Poe", email: team }),
    ];
    expect(matchUsers(users).ambiguous).toEqual(["o1 : p1", "o2 : p2", "o3 :  (o1,o2)"]);
    expect(matchUsers(users.slice(2)).ambiguous).toEqual(["o2,o3 : p2"]);
  });

  test("an e-mail address of one and a login of another decide nothing", () => {
    const users = [
      odin({ id: "o", ...JANE, logins: ["jane"] }),
      purecloud({ id: "p1", ...JANE }),
      purecloud({ id: "p2", name: "Jane Doe", login: "jane" }),
    ];
    expect(matchUsers(users)).toMatchObject({ matched: [], ambiguous: ["o : p1,p2"] });
  });
});

describe("tags of e-mail addresses", () => {
  test("a tag does not count", () => {
    const users = [odin({ id: "o", ...JANE, email: "jane.doe+desk@acme.example" }), purecloud({ id: "p", ...JANE })];
    expect(matchUsers(users).matched).toEqual(["o = p by e-mail"]);
  });

  test("a user whose name is digits may have a tag, if all users are audited", () => {
    const tagged = odin({ id: "o", name: "4003 4003", email: "jane.doe+desk@acme.example" });
    const users = [tagged, purecloud({ id: "p", ...JANE })];
    expect(matchUsers(users).matched).toEqual(["o = p by e-mail"]);
    expect(matchUsers(users, { sides: { ...COMPLETE, purecloud: partial } }).matched).toEqual([]);
  });

  test("a tag counts, if another user has the address without it", () => {
    const desk = { name: "Front Desk", email: "jane.doe+desk@acme.example" };
    const users = [
      odin({ id: "o1", ...JANE }),
      odin({ id: "o2", ...desk }),
      purecloud({ id: "p1", ...JANE }),
      purecloud({ id: "p2", ...desk }),
    ];
    expect(matchUsers(users).matched).toEqual(["o1 = p1 by e-mail", "o2 = p2 by e-mail"]);
    // Jane has no address on Odin, and the desk is not Jane.
    const [, tagged, jane] = users;
    expect(matchUsers([tagged, jane].filter((user) => user !== undefined)).matched).toEqual([]);
  });

  test("a tag counts, if the other platform has it too", () => {
    const tagged = { name: "Jane Doe", email: "jane.doe+desk@acme.example" };
    const users = [odin({ id: "o", ...tagged }), purecloud({ id: "p1", ...JANE }), purecloud({ id: "p2", ...tagged })];
    expect(matchUsers(users)).toMatchObject({ matched: ["o = p2 by e-mail"], onlyPureCloud: ["p1"] });
  });
});

describe("extensions", () => {
  test("three namesakes have one, so it proves nothing, and none of them is missing", () => {
    const users = [
      odin({ id: "o1", name: "Jane Doe", extension: "101", group: "york" }),
      odin({ id: "o2", name: "Jane Doe", extension: "101", group: "leeds" }),
      purecloud({ id: "p1", name: "Jane Doe", extension: "101", division: "York" }),
      purecloud({ id: "p2", name: "Jane Doe", extension: "7101", division: "Leeds" }),
    ];
    const ambiguous = ["o1,o2 : p1"];
    expect(matchUsers(users)).toMatchObject({ matched: [], ambiguous, onlyOdin: [], onlyPureCloud: ["p2"] });
    const sites = [
      { group: "sp/york", division: "York" },
      { group: "sp/leeds", division: "Leeds" },
    ];
    expect(matchUsers(users, { sites }).matched).toEqual(["o1 = p1 by extension"]);
  });

  test("a user who is left over is not missing if a namesake has the extension, also if somebody else has it too", () => {
    const users = [
      odin({ id: "o1", name: "Jane Doe", extension: "101" }),
      odin({ id: "o2", name: "Max Roe", email: "max@x.example", extension: "102" }),
      purecloud({ id: "p1", name: "Jane Doe", extension: "101" }),
      purecloud({ id: "p2", name: "Max Roe", email: "max@x.example", extension: "101" }),
    ];
    expect(matchUsers(users)).toMatchObject({
      matched: ["o2 = p2 by e-mail"],
      ambiguous: ["o1 : p1 (p2)"],
      onlyOdin: [],
      onlyPureCloud: [],
    });
  });

  test("without names that agree, an extension proves nothing", () => {
    const users = [
      odin({ id: "o", name: "Jane Doe", extension: "101" }),
      purecloud({ id: "p", name: "Max Roe", extension: "101" }),
    ];
    expect(matchUsers(users)).toMatchObject({ matched: [], ambiguous: [], onlyOdin: ["o"], onlyPureCloud: ["p"] });
  });
});

describe("the map", () => {
  const users = [odin({ id: "O1", ...JANE }), odin({ id: "o2", name: "Max Roe" }), purecloud({ id: "p", ...JANE })];

  test("wins over an e-mail address, by id or by e-mail address", () => {
    for (const target of ["P", JANE.email.toUpperCase()])
      expect(matchUsers(users, { map: new Map([["O2", target]]) })).toMatchObject({
        matched: ["o2 = p by map"],
        ambiguous: ["O1 :  (p)"],
      });
  });

  test("a user whom it gives somebody who is not audited is nobody else's", () => {
    const map = new Map([["o1", "somebody-else"]]);
    expect(matchUsers(users, { map })).toMatchObject({ matched: [], onlyOdin: ["O1", "o2"] });
  });

  test("one user of PureCloud for two of Odin is not decided", () => {
    const map = new Map([...["o1", "o2"].map((id) => [id, "p"] as const)]);
    expect(matchUsers(users, { map })).toMatchObject({
      matched: [],
      ambiguous: ["O1,o2 : p"],
      because: ["an entry of the map that 2 users of Odin and 1 user of PureCloud have"],
    });
  });
});

describe("sides that are not whole", () => {
  test("an extension proves nothing, except at a site that both know", () => {
    const users = [
      odin({ id: "o", name: "Jane Doe", extension: "101" }),
      purecloud({ id: "p", name: "Jane Doe", extension: "101", division: "York" }),
    ];
    for (const sides of [
      { ...COMPLETE, odin: partial },
      { ...COMPLETE, purecloud: partial },
    ]) {
      expect(matchUsers(users, { sides })).toMatchObject({ matched: [], suggestions: ["o ~ p 0.8"] });
      const sites = [{ group: "SP/G", division: "york" }];
      expect(matchUsers(users, { sides, sites }).matched).toEqual(["o = p by extension"]);
    }
  });

  test("names must not disagree, because another holder may not be audited", () => {
    const users = [odin({ id: "o", ...JANE, name: "Max Roe" }), purecloud({ id: "p", ...JANE })];
    expect(matchUsers(users, { sides: { ...COMPLETE, odin: partial } })).toMatchObject({
      matched: [],
      ambiguous: ["o : p"],
    });
  });

  test("with one platform not audited there are only users", () => {
    const users = [odin({ id: "o1", ...JANE }), odin({ id: "o2", ...JANE })];
    expect(matchUsers(users, { sides: { ...COMPLETE, purecloud: { state: "not audited" } } })).toMatchObject({
      ...{ matched: [], ambiguous: [], suggestions: [], onlyOdin: ["o1", "o2"] },
    });
  });

  test("a side is not whole if a profile was not read", () => {
    const matcher = new Matcher();
    matcher.add(purecloud({ id: "p", sections: { profile: failed("timed out") } }), "organisation");
    const { sides } = matcher.match(COMPLETE);
    expect(sides).toEqual({
      odin: { state: "complete" },
      purecloud: { state: "partial", because: ["the profile of 1 user was not read"] },
    });
  });
});

describe("suggestions", () => {
  const one = { name: "Łukasz O'Neil", department: "Sales" };

  test("a name that nobody else has, and more for the department and the place", () => {
    const users = [
      odin({ id: "o", ...one }),
      purecloud({ id: "p", name: "Oneil, Lukasz", department: "sales", division: "York" }),
    ];
    expect(matchUsers(users).suggestions).toEqual(["o ~ p 0.9"]);
    expect(matchUsers(users, { sites: [{ group: "sp/g", division: "York" }] }).suggestions).toEqual(["o ~ p 1"]);
  });

  test("a name that two have suggests nobody", () => {
    const users = [odin({ id: "o1", ...one }), odin({ id: "o2", ...one }), purecloud({ id: "p", ...one })];
    expect(matchUsers(users).suggestions).toEqual([]);
  });
});
