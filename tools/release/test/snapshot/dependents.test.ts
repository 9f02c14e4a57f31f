import { expect, test } from "vitest";
import { changesetFor, dependentsOf } from "../../src/snapshot/snapshot.ts";

const manifests = [
  { name: "specs" },
  { name: "clients", dependencies: { fetch: "1.0.0" } },
  { name: "audit", dependencies: { clients: "workspace:^" } },
  { name: "sandbox", dependencies: { specs: "workspace:^" } },
  { name: "cli", dependencies: { audit: "workspace:^" }, peerDependencies: { sandbox: "workspace:^" } },
];

test.each([
  [["clients"], ["audit", "cli"]],
  [["specs"], ["cli", "sandbox"]],
  [["clients", "cli"], ["audit"]],
  [["cli"], []],
])("who needs %j", (named, dependents) => {
  expect(dependentsOf(named, manifests)).toEqual(dependents);
});

test("a changeset includes them", () => {
  expect(changesetFor(["audit", "cli"])).toBe(
    '---\n"audit": patch\n"cli": patch\n---\n\nIt goes with what it needs.\n',
  );
  expect(changesetFor([])).toBeUndefined();
});
