import { describe, expect, test } from "vitest";
import { redact, redactBody } from "../../../../src/core/errors/redact.js";
import { secretsIn } from "../../../../src/core/errors/secrets-sent.js";
import { rejection, serve, testClient } from "../../../helpers/kit.js";

describe("what is redacted, and what is not", () => {
  test.each([
    ["Basic Call Logs is not assigned", "Basic Call Logs is not assigned"],
    ['{"code":"invalid.password","passwordExpires":30}', '{"code":"invalid.password","passwordExpires":30}'],
    ['{"a":{"refresh_token" : "x\\"y","b":1}}', '{"a":{"refresh_token" : "[redacted]","b":1}}'],
    ["https://h.example/a?x=1&access_token=abc#f", "https://h.example/a?x=1&access_token=[redacted]#f"],
    ["?decode=1&code=abc", "?decode=1&code=[redacted]"],
    ["Authorization: Bearer abcdefghijklmnopqrst", "Authorization: Bearer [redacted]"],
    ['{"portalPasscode": 482913, "passwordExpires":30}', '{"portalPasscode": "[redacted]", "passwordExpires":30}'],
    [
      '{"m":"said {\\"access_token\\":\\"abc\\",\\"a\\":1}"}',
      '{"m":"said {\\"access_token\\":\\"[redacted]\\",\\"a\\":1}"}',
    ],
    ['{"m":"at \\"/x?token=abc\\"."}', '{"m":"at \\"/x?token=[redacted]\\"."}'],
    ["access_token=abc&a=1", "access_token=[redacted]&a=1"],
    ["error code=4008", "error code=4008"],
    ['{"a":1,"pins":["1234","56', '{"a":1,"pins":[[redacted]'],
    ['{"authorization":{"roles":[]},"areaCode":"0301"}', '{"authorization":{"roles":[]},"areaCode":"0301"}'],
    ['{"authorization":"abc"}', '{"authorization":"[redacted]"}'],
    ['{"password":"abc\\\\","b":"c"}', '{"password":"[redacted]","b":"c"}'],
    ['{"unlockPhonePINCode":"4471","PinCode":123456}', '{"unlockPhonePINCode":"[redacted]","PinCode":"[redacted]"}'],
    ["see ?a=1&%70assword=abc&sig=def", "see ?a=1&%70assword=[redacted]&sig=[redacted]"],
    // Other forms of a name and its value.
    ["<a><password>abc</password></a>", "<a><password>[redacted]</password></a>"],
    ["<pin><![CDATA[4471]]></pin>", "<pin><![CDATA[[redacted]]]></pin>"],
    ["&lt;password&gt;abc&lt;/password&gt;", "&lt;password&gt;[redacted]&lt;/password&gt;"],
    ['<user password="abc" id="u"/>', '<user password="[redacted]" id="u"/>'],
    ['<input name="password" value="abc">', '<input name="password" value="[redacted]">'],
    ["{'password': 'abc', 'id': 'u'}", "{'password': '[redacted]', 'id': 'u'}"],
    ['{password: "abc"}', '{password: "[redacted]"}'],
    ["bad password: abc1 for u", "bad password: [redacted] for u"],
    ["PIN code: 4471, area code: 030", "PIN code: [redacted] area code: 030"],
    ["password = abc1", "password = [redacted]"],
    ["password='abc'", "password='[redacted]'"],
    ['array("password" => "abc")', 'array("password" => "[redacted]")'],
    ["X-Api-Key: abc1\nhost: h", "X-Api-Key: [redacted]\nhost: h"],
    ["Cookie: JSESSIONID=abc; Path=/\nhost: h", "Cookie: [redacted]\nhost: h"],
    ["Set-Cookie: session=abc", "Set-Cookie: [redacted]"],
    ["Authorization: Token abc def", "Authorization: Token [redacted]"],
    ['Authorization: Digest response="abc"', "Authorization: Digest [redacted]"],
    ["Bearer abc45678", "Bearer [redacted]"],
    ["at https://admin:abc@host/x", "at https://admin:[redacted]@host/x"],
    ["a%3D1%26password%3Dabc", "a%3D1%26password%3D[redacted]"],
    ["%22password%22%3A%22abc%22", "%22password%22%3A[redacted]"],
    ["jdbc:x;password=abc;y", "jdbc:x;password=[redacted]"],
    ['[{"name":"password","value":"abc"},', '[{"name":"password","value":"[redacted]"},'],
    [
      'name="password"\r\n\r\nabc\r\n--x\r\nname="a"\r\n\r\nb\r\n--x--',
      'name="password"\r\n\r\n[redacted]\r\n--x\r\nname="a"\r\n\r\nb\r\n--x--',
    ],
    // Sentences, codes of errors and permissions.
    ["password: must be longer", "password: must be longer"],
    ["bad.password: The user has another", "bad.password: The user has another"],
    [
      "requires any of integrations:credential:view, authorization:role:view",
      "requires any of integrations:credential:view, authorization:role:view",
    ],
    ["the <token> is missing", "the <token> is missing"],
    ["password: [redacted]", "password: [redacted]"],
    ['{"name":"Secret Santa","description":"a list"}', '{"name":"Secret Santa","description":"a list"}'],
    ["at 2026-11-29T10:00:00Z: token type: bearer", "at 2026-11-29T10:00:00Z: token type: bearer"],
  ])("%s", (text, clean) => {
    expect(redact(text)).toBe(clean);
  });

  test("everything below a secret name is masked, in data of any depth", () => {
    const body = {
      ...{ passcodes: ["1234", "5678"], passcode: { value: "12]34", isSet: true }, areaCode: "0301", code: "bad.pin" },
      ...{
        "Authorization Codes": [{ code: "4471", description: "x" }],
        authorization: { roles: [] },
        pin: "",
        pwd: null,
      },
      note: 'said {"token":"abcd"} at /x?key=efgh',
      list: [{ unlockPhonePINCode: 4471, passwordRequired: true, passwordExpiresDays: 30 }],
    };
    expect(redactBody(JSON.stringify(body), [])).toEqual({
      ...{ passcodes: "[redacted]", passcode: "[redacted]", areaCode: "0301", code: "bad.pin" },
      ...{ "Authorization Codes": "[redacted]", authorization: { roles: [] }, pin: "", pwd: null },
      note: 'said {"token":"[redacted]"} at /x?key=[redacted]',
      list: [{ unlockPhonePINCode: "[redacted]", passwordRequired: true, passwordExpiresDays: 30 }],
    });
  });

  test("the platform's own codes stay, although a secret that was sent is the same by chance", () => {
    const odin = { error: "[Error 4410] Service is not assigned", details: "4410 is the passcode" };
    expect(redactBody(JSON.stringify(odin), ["4410"])).toEqual({
      error: "[Error 4410] Service is not assigned",
      details: "[redacted] is the passcode",
    });
    expect(redactBody("[Error 4962] 4962", ["4962"])).toBe("[Error 4962] [redacted]");
    const purecloud = { code: "invalid.password", message: "invalid.password was sent" };
    expect(redactBody(JSON.stringify(purecloud), ["invalid.password"])).toEqual({
      code: "invalid.password",
      message: "[redacted] was sent",
    });
    expect(redactBody(JSON.stringify({ code: "Geheim.4711" }), ["Geheim.4711"])).toEqual({ code: "[redacted]" });
  });

  test("pairs of a name and a value, and texts below a name that says something about a secret", () => {
    const body = {
      errors: [
        { name: "password", value: "abc", id: 1 },
        { key: "pin", values: ["4471"], message: "too short" },
        { field: "user.password", rejectedValue: "abc" },
        { name: "locale", value: "de" },
      ],
      passwordRules: { minLength: 8, current: "abc", of: [{ since: "2026-11-29", pattern: "abc" }] },
      lastTokenIssued: { dateIssued: "2026-11-02T13:40:34.000Z" },
      xml: "<pin>4471</pin>",
    };
    expect(redactBody(JSON.stringify(body), [])).toEqual({
      errors: [
        { name: "password", value: "[redacted]", id: 1 },
        { key: "pin", values: "[redacted]", message: "too short" },
        { field: "user.password", rejectedValue: "[redacted]" },
        { name: "locale", value: "de" },
      ],
      passwordRules: { minLength: 8, current: "[redacted]", of: [{ since: "2026-11-29", pattern: "[redacted]" }] },
      lastTokenIssued: { dateIssued: "2026-11-02T13:40:34.000Z" },
      xml: "<pin>[redacted]</pin>",
    });
  });

  test("hostile answers cost no more than others", () => {
    const before = process.cpuUsage();
    const many = (text: string) => text.repeat(200_000 / text.length);
    for (const text of [
      `"${many("passw")}`,
      many("\\"),
      many('"token'),
      many('"token":"'),
      many('"pins":['),
      many("%25"),
      many("a="),
      many("<pin>"),
      many("password:"),
      many('name="a" value='),
      many('name="pin"\n\n'),
      many("4b:"),
      many("aGVsbG8gd29ybGQ "),
      many("cookie: a"),
    ])
      redact(text, ['s"cret']);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4000);
  });

  test("an answer with one endless word is still an ApiError", async () => {
    const { url } = await serve((response) => response.writeHead(500).end(`{"token":"${"x".repeat(20_000_000)}`));
    expect(await rejection(testClient(url).getThing({ thingId: "1" }))).toMatchObject({
      name: "ApiError",
      status: 500,
    });
  });

  test("values are found in bodies by their names, and very short ones are left", () => {
    expect(secretsIn({ password: "abcd", list: [{ token: "t" }], name: "n", secret: { token: "u" } })).toEqual([
      "abcd",
      "t",
      "u",
    ]);
    expect(secretsIn([{ name: "password", value: "abcd" }, '{"pin":"efgh"}', { note: "token: ijkl" }])).toEqual(
      expect.arrayContaining(["abcd", "efgh", "ijkl"]),
    );
    expect(redact("cat abcd", ["cat", "abcd"])).toBe("cat [redacted]");
    expect(redact('{"ok":true}', ["true"])).toBe('{"ok":true}');
  });
});
