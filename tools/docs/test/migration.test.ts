/** The pages for those who come from other clients name our operations as they are: all of them, with the right arguments. */
import { expect, test } from "vitest";
import { compile } from "../src/compile.ts";
import { operationsOf } from "../src/operations.ts";
import { type Example, type Page, readPage } from "../src/page.ts";

const fromSdk = readPage("docs/from-purecloud-platform-client-v2.md");
const fromOdinsSpear = readPage("docs/from-odins-spear.md");

/** Our column, where a table has one: each piece of code in it that is a call. */
const calls = ({ path, tables }: Page): (Example & { readonly theirs: string })[] =>
  tables.flatMap(({ header, rows }) => {
    const column = header.indexOf("Rollcall");
    return rows.flatMap(({ line, cells }) =>
      (cells[column] ?? [])
        .filter((code) => /^(odin|purecloud)\.\w+\(/.test(code))
        .map((code) => ({ page: path, line, code, theirs: cells[column - 1]?.[0] ?? "" })),
    );
  });
const methodOf = (code: string): string | undefined => /^(?:\w+\.)*(\w+)\(/.exec(code)?.[1];

test("every operation of PureCloud but the logins has one row in the SDK's page", () => {
  const wanted = operationsOf("purecloud").filter(({ auth }) => !auth);
  expect(wanted.length).toBeGreaterThanOrEqual(53);
  const listed = calls(fromSdk).map(({ code }) => methodOf(code) ?? "");
  expect(listed.sort()).toStrictEqual(wanted.map(({ id }) => id).sort());
});

test("its rows have the same operation on both sides, but for the one that the SDK has no more", () => {
  const differ = calls(fromSdk).filter(({ code, theirs }) => methodOf(code) !== methodOf(theirs));
  expect(differ.map(({ code }) => methodOf(code))).toStrictEqual(["deleteUserRoles"]);
});

test("every argument of the SDK is an argument of ours; a subject is a user", () => {
  const lost = calls(fromSdk).flatMap(({ code, theirs }) => {
    const ours: string[] = code.match(/\w+/g) ?? [];
    const wanted: string[] = (/\((.*)\)/.exec(theirs)?.[1] ?? "").match(/\w+/g) ?? [];
    return wanted.filter((name) => !ours.includes(name)).map((name) => `${theirs}: ${name}`);
  });
  expect(lost).toStrictEqual(["getUserRoles(subjectId): subjectId", "putUserRoles(subjectId, body): subjectId"]);
});

test("nothing is told to be asked for by path that has a method", () => {
  const operations = operationsOf("odin");
  const requests = calls(fromOdinsSpear).filter(({ code }) => methodOf(code) === "request");
  const needless = requests.filter(({ code }) => {
    const [, method, path] = /\("(\w+)", "([^"]+)"/.exec(code) ?? [];
    const query = (/query: \{([^}]*)\}/.exec(code)?.[1] ?? "").match(/\w+(?=[:,]| *$)/g) ?? [];
    return operations.some(
      (one) => one.method === method && one.path === path && query.every((name) => one.parameters.includes(name)),
    );
  });
  expect(needless.map(({ code }) => code)).toStrictEqual([]);
  expect(requests.length).toBeGreaterThan(20);
});

test("the calls in the tables compile, and every method that is named is there", async () => {
  const written = [...calls(fromSdk), ...calls(fromOdinsSpear)].map((call) => ({
    ...call,
    code: `await ${call.code};`,
  }));
  const named = [fromSdk, fromOdinsSpear].flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) =>
      Array.from(line.matchAll(/\b(?:odin|purecloud)\.[a-z]\w+/g), ([code]) => ({
        page: path,
        line: index + 1,
        code,
      })),
    ),
  );
  expect(named.length).toBeGreaterThan(written.length);
  expect((await compile([...written, ...named])).map(({ text }) => text)).toStrictEqual([]);
});
