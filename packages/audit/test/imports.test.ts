import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
/** A path as an import has it, on every system. */
const slashed = (path: string) => path.replaceAll(sep, "/");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map(slashed)
  .map((file) => ({ file, text: readFileSync(resolve(SRC, file), "utf8") }));

interface Import {
  readonly from: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What a file imports or re-exports. `import { type A, b }` is an import at run time. */
function importsOf(text: string): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?([^;]*?)\sfrom\s+"([^"]+)"|import\s+"([^"]+)"|import\("([^"]+)"\)/gms,
  );
  return [...statements].map(([, type, names = "", from, bare, dynamic]) => {
    const inner = /\{([^}]*)\}/s
      .exec(names)?.[1]
      ?.split(",")
      .map((name) => name.trim())
      .filter(Boolean);
    const allTypes = inner !== undefined && inner.length > 0 && inner.every((name) => name.startsWith("type "));
    return { from: from ?? bare ?? dynamic ?? "", typeOnly: type !== undefined || allTypes };
  });
}

/** The imported file, relative to `src`. */
const targetOf = (file: string, from: string): string =>
  slashed(relative(SRC, resolve(SRC, dirname(file), from))).replace(/\.js$/, ".ts");

/** The folder of `src` of an imported file. Undefined for packages. */
function folderOf(file: string, from: string): string | undefined {
  if (!from.startsWith(".")) return undefined;
  const target = targetOf(file, from);
  return target.includes("/") ? target.split("/")[0] : ".";
}

const inFolder = (folder: string) =>
  files.filter(({ file }) => file.startsWith(`${folder}/`)).map((file) => withoutShared(file));

/** Output takes pure functions from the clients, because both mask the same names. */
const SHARED_NAMES =
  /import \{ (?:redactText|isAboutSecret, isSecretName, pairedSecrets, redactText) \} from "@rollcall\/clients\/core";\n/;
const withoutShared = ({ file, text }: (typeof files)[number]) => ({
  file,
  text: file.startsWith("output/") ? text.replace(SHARED_NAMES, "") : text,
});

/** The plans of all countries, as plain data. They take 40 ms to load, so only this file has them. */
const PHONE_LIBRARY = "numbers/phone-library.ts";
const isPhoneLibrary = (from: string) => from.startsWith("libphonenumber-js/");

/** Pure rooms import no client at run time and do no I/O. The rule holds for future rooms too. */
const PURE = ["record", "numbers", "rules", "people", "changes"];

test.each([...PURE, "output"])("%s imports no client at run time and does no I/O", (folder) => {
  for (const { file, text } of inFolder(folder)) {
    for (const { from, typeOnly } of importsOf(text)) {
      const isFine = typeOnly || from.startsWith(".") || (file === PHONE_LIBRARY && isPhoneLibrary(from));
      expect(isFine, `${file} imports ${from}`).toBe(true);
    }
    expect(text, file).not.toMatch(/\b(fetch|process|console|setTimeout|setInterval|Date\.now|Math\.random)\b/);
  }
});

test.each(PURE)("%s does not reach into collect or output", (folder) => {
  for (const { file, text } of inFolder(folder)) {
    const folders = importsOf(text).map(({ from }) => folderOf(file, from));
    expect(folders, file).not.toContain("collect");
    expect(folders, file).not.toContain("output");
  }
});

test("record imports no other room, and output only types from rooms other than record", () => {
  for (const { file, text } of inFolder("record")) {
    for (const { from } of importsOf(text))
      expect(folderOf(file, from) ?? "types", `${file} imports ${from}`).toMatch(/^(record|types)$/);
  }
  for (const { file, text } of inFolder("output")) {
    for (const { from, typeOnly } of importsOf(text)) {
      expect(typeOnly || /^(record|output)$/.test(folderOf(file, from) ?? ""), `${file} imports ${from}`).toBe(true);
    }
  }
});

test("only journal touches the disk; nothing but its own entry leads there, and it collects nothing", () => {
  for (const { file, text } of files) {
    const isJournal = file.startsWith("journal/");
    for (const { from, typeOnly } of importsOf(text)) {
      if (!isJournal)
        expect([from, folderOf(file, from)], file).not.toContainEqual(expect.stringMatching(/^(node:.*|journal)$/));
      if (!isJournal || typeOnly || from.startsWith("node:")) continue;
      const folder = folderOf(file, from);
      // From collect only the count of refusals, which continues from an earlier run.
      if (folder === "collect") expect(from, file).toMatch(/\/collect\/(refusals|shard)\.js$/);
      // From rules only what loads nothing else, because a caller of journal brings the rules.
      else if (folder === "rules") expect(loadedBy(targetOf(file, from)).size, `${file} imports ${from}`).toBe(1);
      else expect(folder, file).toMatch(/^(\.|journal|output|record)$/);
    }
  }
  expect(inFolder("journal").length).toBeGreaterThan(5);
});

/** All files that a file loads at run time, also by those that it imports. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = files.find((one) => one.file === file)?.text ?? "";
  for (const { from, typeOnly } of importsOf(text)) {
    if (typeOnly) continue;
    loadedBy(from.startsWith(".") ? targetOf(file, from) : from, seen);
  }
  return seen;
}

test("the phone library loads with the numbers, and with no other entry", () => {
  const importers = files.filter(({ text }) => importsOf(text).some(({ from }) => isPhoneLibrary(from)));
  expect(importers.map(({ file }) => file)).toEqual([PHONE_LIBRARY]);
  for (const entry of ["index.ts", "journal/index.ts"]) {
    const loaded = loadedBy(entry);
    expect(loaded.size).toBeGreaterThan(20);
    expect([...loaded].filter(isPhoneLibrary), entry).toEqual([]);
  }
  expect(loadedBy("numbers/index.ts")).toContain("libphonenumber-js/max");
});

test("only collect touches clients at run time, and only their public entries", () => {
  const users = files
    .map(withoutShared)
    .filter(({ text }) =>
      importsOf(text).some(({ from, typeOnly }) => from.startsWith("@rollcall/clients") && !typeOnly),
    );
  expect(users.map(({ file }) => file.split("/")[0])).toEqual(users.map(() => "collect"));
  expect(users.length).toBeGreaterThan(0);
  // It reads the one answer that is too long for the memory.
  expect(inFolder("collect").filter(({ text }) => text.includes("@streamparser/json"))).toHaveLength(1);
  const entries = files
    .flatMap(({ text }) => importsOf(text))
    .map(({ from }) => from)
    .filter((from) => from.startsWith("@"));
  expect(new Set(entries)).toEqual(
    new Set([
      ...["@rollcall/clients/core", "@rollcall/clients/odin", "@rollcall/clients/purecloud"],
      ...["@rollcall/clients/purecloud/operations", "@streamparser/json"],
    ]),
  );
});

test("the audit calls no operation that writes", () => {
  for (const { file, text } of inFolder("collect")) {
    expect(text, file).not.toMatch(/\.(put|post|patch|delete)[A-Z]\w*\(/);
  }
  const readers = files.filter(({ file }) => file.endsWith("/reader.ts"));
  expect(readers).toHaveLength(2);
  for (const { text } of readers) {
    const names = [...text.matchAll(/\| "(\w+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(name).toMatch(/^get[A-Z]/);
  }
});

test("this test sees imports as they are", () => {
  const text =
    'import { type A, b } from "x";\nimport {\n  type C,\n} from "y";\nexport type { D } from "z";\nimport type E from "w";\n';
  expect(importsOf(text)).toEqual([
    { from: "x", typeOnly: false },
    { from: "y", typeOnly: true },
    { from: "z", typeOnly: true },
    { from: "w", typeOnly: true },
  ]);
  expect(importsOf(readFileSync(resolve(SRC, "index.ts"), "utf8")).length).toBeGreaterThan(15);
});
