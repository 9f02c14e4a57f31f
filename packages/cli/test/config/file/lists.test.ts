/** Lists of people in their own files. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { peopleOf } from "../../../src/config/file/people/lists.js";
import { UsageError } from "../../../src/config/usage-error.js";
import { folder } from "../../kit/run.js";
import { write } from "./kit.js";

const EXPORT = [
  "\uFEFFName;E-Mail;Login;Employee number",
  '"Lovelace; Ada";ada@acme.example;;"0042"',
  ";;;",
  '"Grace ""Amazing"" Hopper";;grace;',
].join("\r\n");

test("HR's list is read as a spreadsheet writes it, and numbers keep their zeros", () => {
  const path = write("left.csv", EXPORT);
  expect(peopleOf({ left: path }, "/").left).toEqual([
    { email: "ada@acme.example", employeeNumber: "0042", name: "Lovelace; Ada" },
    { login: "grace", name: 'Grace "Amazing" Hopper' },
  ]);
});

test.each([
  ["map.csv", "odin,purecloud\n4003@acme,ada@acme.example\n"],
  ["map.yaml", "4003@acme: ada@acme.example\n"],
  ["map.json", '[{ "odin": "4003@acme", "purecloud": "ada@acme.example" }]'],
])("who is who, from %s, next to the configuration", (name, text) => {
  const root = folder();
  write(`lists/${name}`, text, root);
  const { map } = peopleOf({ map: join("lists", name) }, root);
  expect(map).toEqual({ "4003@acme": "ada@acme.example" });
});

test.each<[string, "left" | "map", string, string]>([
  ["left.csv", "left", "name\nAda\n", "left.csv:2 needs an email, a login or an employeeNumber. A name is no proof"],
  ["left.csv", "left", "who\nAda\n", "left.csv:1 has no column of these names: email, login, employeeNumber, name"],
  ["left.csv", "left", "ada@acme.example\n", "employeeNumber, name. Name one in the first row"],
  ["left.csv", "left", ";;;\n", "left.csv:1 has no column of these names"],
  ["map.csv", "map", "4003@acme,ada@acme.example\n", "map.csv:1 has no column of these names: odin, purecloud"],
  ["left.yaml", "left", "- employeeNumber: 0042\n", "left.yaml:1 employeeNumber must be text. Put it in quotes"],
  ["map.csv", "map", "odin,purecloud\na,b\n\na,c\n", "map.csv:4 names the user of line 2 again. Keep one"],
  [
    "map.csv",
    "map",
    "odin,purecloud\na\n",
    "map.csv:2 needs an id of Odin (odin) and an id or e-mail address of PureCloud",
  ],
  ["map.csv", "map", 'odin,purecloud\n"a,b\n', "map.csv:2 has a quotation mark without its other one"],
])("%s: a mistake names the line", (name, key, text, line) => {
  const root = folder();
  write(name, text, root);
  expect(() => peopleOf({ [key]: name }, root)).toThrow(line);
});

test.each(["", " \r\n\t\n", "\uFEFF", "\uFEFF\n"])("an export that failed is no list of nobody: %j", (text) => {
  const root = folder();
  for (const key of ["left", "map"])
    for (const name of ["a.csv", "a.txt", "a.yaml", "a.json"]) {
      write(name, text, root);
      const line = `${name} is empty. Write the list again, or take it out of the configuration`;
      expect(() => peopleOf({ [key]: name }, root)).toThrow(new UsageError(line));
    }
});

test.each(["# nobody yet\n", "---\n", "null\n", "~\n"])("nor is one of comments alone: %j", (text) => {
  const root = folder();
  for (const key of ["left", "map"])
    for (const name of ["a.yaml", "a.json"]) {
      write(name, text, root);
      expect(() => peopleOf({ [key]: name }, root)).toThrow(`${name} is empty. Write the list again`);
    }
});

test.each(["404", "Forbidden", "false"])("nor is one value: %s", (text) => {
  const root = folder();
  write("a.yaml", text, root);
  expect(() => peopleOf({ map: "a.yaml" }, root)).toThrow("a.yaml:1 must be a block of keys, or a list");
  expect(() => peopleOf({ left: "a.yaml" }, root)).toThrow("a.yaml:1 must be a list");
});

test.each<[string, "left" | "map", string, object]>([
  ["left.csv", "left", "\uFEFFName;E-Mail\r\n", []],
  ["left.csv", "left", "email", []],
  ["left.yaml", "left", "[]\n", []],
  ["map.csv", "map", "odin,purecloud\n", {}],
  ["map.json", "map", "{}", {}],
])("%s: a list of nobody has its heading alone", (name, key, text, nobody) => {
  const root = folder();
  write(name, text, root);
  expect(peopleOf({ [key]: name }, root)[key]).toEqual(nobody);
});

test("a file that does not exist is named", () => {
  expect(() => peopleOf({ left: "none.csv" }, folder())).toThrow("none.csv cannot be read (ENOENT)");
});
