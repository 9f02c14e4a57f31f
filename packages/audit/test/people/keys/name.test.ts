import { describe, expect, test } from "vitest";
import { agreement, hasOtherWords, nameKey } from "../../../src/people/keys/name.js";

test.each([
  ["Jane Doe", "doe jane"],
  ["  JANE  doe ", "doe jane"],
  ["Łukasz Żółć", "lukasz zolc"],
  ["Søren Weiß", "soren weiss"],
  ["Mary O’Neil", "mary oneil"],
  ["Anne-Marie d'Arc", "anne darc marie"],
  ["Jane Doe 2", "doe jane"],
  ["4003 4003", ""],
  ["Юлия 李明", "юлия 李明"],
  [null, ""],
])("%s is %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

describe("how much of two names agrees", () => {
  test.each([
    ["Jane Doe", "Doe, Jane", 1],
    ["Alex Doe", "Alexander Doe", 1],
    ["Al Doe", "Alexander Doe", 0.5],
    ["Jörg Müller", "Joerg Mueller", 1],
    ["Jane Doe", "Jane Roe-Smith", 1 / 3],
    ["Jane Jane", "Jane Doe", 0.5],
    ["Jane Doe", "Max Roe", 0],
    ["4003 4003", "Jane Doe", undefined],
  ])("%s and %s", (a, b, score) => {
    expect(agreement(nameKey(a), nameKey(b))).toBe(score);
    expect(agreement(nameKey(b), nameKey(a))).toBe(score);
  });
});

describe("whether both names have other words", () => {
  test.each([
    ["Jane Doe", "Max Doe", true],
    ["Jane Doe", "Jane Roe", true],
    ["Jane Ann Doe", "Jane Doe", false],
    ["Doe", "Jane Doe", false],
    ["J. Doe", "Jane Doe", false],
    ["Al Doe", "Alexander Doe", false],
    ["J. Doe", "Max Doe", true],
    ["D. Doe", "Jane Doe", true],
    ["M. Miller", "Max Miller", false],
    ["Doe Doe", "Jane Doe", true],
    ["Doe Doe", "Doe", false],
    ["Maria Garcia Lopez", "Maria Lopez", false],
    ["Maria Garcia Lopez", "Maria Lopez Perez", true],
    ["Jörg Müller", "Joerg Mueller", false],
  ])("%s and %s", (a, b, isSo) => {
    expect(hasOtherWords(nameKey(a), nameKey(b))).toBe(isSo);
    expect(hasOtherWords(nameKey(b), nameKey(a))).toBe(isSo);
  });
});
