import { expect, test } from "vitest";
import { nameProblem } from "../../src/snapshot/snapshot.ts";

test.each(["try-paging", "try", "t1"])("%s is a name", (name) => {
  expect(nameProblem(name)).toBeUndefined();
});

test.each(["latest", "next"])("%s is not", (name) => {
  expect(nameProblem(name)).toBe(`${name} is for releases`);
});

// npm reads some of them as ranges, and others make no valid version.
test.each(["try paging", "x", "v1", "1.0.0", "-try", "Try", "try/paging", ""])("%j is not", (name) => {
  expect(nameProblem(name)).toBe(`${JSON.stringify(name)} cannot be a part of a version and a dist-tag`);
});
