/** The pages about other clients name all our operations, with the right arguments. */
import { listOperations, loadBundle } from "@rollcall/mock";
import { expect, test } from "vitest";
import { compile } from "./pages/compile.ts";
import { type DocPage, type Example, readDocPage } from "./pages/doc-page.ts";

const fromSdk = readDocPage("docs/from-purecloud-platform-client-v2.md");
const [odin, purecloud] = [listOperations(await loadBundle("odin")), listOperations(await loadBundle("purecloud"))];
const fromOdinsSpear = readDocPage("docs/from-odins-spear.md");

/** Each call in our column of the tables. */
const calls = ({ path, tables }: DocPage): (Example & { readonly theirs: string })[] =>
  tables.flatMap(({ header, rows }) => {
    const column = header.indexOf("Rollcall");
    return rows.flatMap(({ line, cells }) =>
      (cells[column] ?? [])
        .filter((code) => /^(odin|purecloud)\.\w+\(/.test(code))
        .map((code) => ({ page: path, line, code, theirs: cells[column - 1]?.[0] ?? "" })),
    );
  });
const methodOf = (code: string): string | undefined => /^(?:\w+\.)*(\w+)\(/.exec(code)?.[1];

test("every operation of PureCloud except logins has one row in the SDK's page", () => {
  const wanted = purecloud.filter(({ path }) => path !== "/oauth/token");
  expect(wanted.length).toBeGreaterThanOrEqual(53);
  const listed = calls(fromSdk).map(({ code }) => methodOf(code) ?? "");
  expect(listed.sort()).toStrictEqual(wanted.map(({ operationId }) => operationId).sort());
});

test("its rows have the same operation on both sides, except one that the SDK no longer has and one with a digit", () => {
  const differ = calls(fromSdk).filter(({ code, theirs }) => methodOf(code) !== methodOf(theirs));
  expect(differ.map(({ code }) => methodOf(code))).toStrictEqual(["getPresenceDefinitions", "deleteUserRoles"]);
});

test("every argument of the SDK is one of ours, and a subject is a user", () => {
  const lost = calls(fromSdk).flatMap(({ code, theirs }) => {
    const ours: string[] = code.match(/\w+/g) ?? [];
    const wanted: string[] = (/\((.*)\)/.exec(theirs)?.[1] ?? "").match(/\w+/g) ?? [];
    return wanted.filter((name) => !ours.includes(name)).map((name) => `${theirs}: ${name}`);
  });
  expect(lost).toStrictEqual(["getUserRoles(subjectId): subjectId", "putUserRoles(subjectId, body): subjectId"]);
});

test("no page calls an operation by path if it has a method", () => {
  const requests = calls(fromOdinsSpear).filter(({ code }) => methodOf(code) === "request");
  const needless = requests.filter(({ code }) => {
    const [, method, path] = /\("(\w+)", "([^"]+)"/.exec(code) ?? [];
    const query = (/query: \{([^}]*)\}/.exec(code)?.[1] ?? "").match(/\w+(?=[:,]| *$)/g) ?? [];
    return odin.some(
      (one) =>
        one.method === method &&
        one.path === path &&
        query.every((wanted) => one.parameters.some(({ name }) => name === wanted)),
    );
  });
  expect(needless.map(({ code }) => code)).toStrictEqual([]);
  expect(requests.length).toBeGreaterThan(5);
});

test("the calls in the tables compile, and every named method exists", async () => {
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
