import { expect, test } from "vitest";
import { Column } from "../src/column.js";

const COUNT = 10_000;

test("a column keeps its numbers over several pieces", () => {
  const column = new Column(Int32Array);
  for (let at = 0; at < COUNT; at += 1) column.push(at * 3);
  column.add(9_999, 1);
  column.add(0, 7);
  expect([column.length, column.at(0), column.at(4_095), column.at(4_096), column.at(9_999)]).toEqual([
    COUNT,
    7,
    12_285,
    12_288,
    29_998,
  ]);
  expect([...column].slice(1, -1)).toEqual(Array.from({ length: COUNT - 2 }, (_, at) => (at + 1) * 3));
});

test.each([1, 4_096, COUNT])("a copy of %i numbers has these, and nothing of the room for more", (count) => {
  const column = new Column(Float64Array);
  for (let at = 0; at < count; at += 1) column.push(at / 2);
  const copy = new Float64Array(count + 2).fill(-1);
  column.copyTo(copy, 1);
  expect([copy[0], copy[1], copy[count], copy[count + 1]]).toEqual([-1, 0, (count - 1) / 2, -1]);
});
