import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SpecStop } from "../src/stop.ts";
import { type Copy, copyOf, generateToy } from "./helpers/repo.ts";

let copy: Copy;
beforeEach(() => {
  copy = copyOf("toy");
});
afterEach(() => copy.remove());

async function problems(): Promise<readonly string[]> {
  const error: unknown = await generateToy(copy.root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SpecStop);
  return error instanceof SpecStop ? error.problems : [];
}

describe("a spec that cannot be generated from stops with file, line, column and remedy:", () => {
  it("a $ref that leads nowhere", async () => {
    copy.change("components/schemas/Room.yaml", "RoomState.yaml", "RoomStatus.yaml");
    expect(await problems()).toEqual([
      "specs/toy/components/schemas/Room.yaml:9:10: Can't resolve $ref: ENOENT: no such file or directory 'specs/toy/components/schemas/RoomStatus.yaml'. Do: correct the path of this $ref, or add the file that it names.",
    ]);
  });

  it("a $ref to a parameter that leads nowhere", async () => {
    copy.change("paths/rooms.yaml", "trace.yaml", "tracing.yaml");
    const [first] = await problems();
    expect(first).toMatch(/^specs\/toy\/paths\/rooms\.yaml:23:7: Can't resolve \$ref: .* Do: correct the path/);
  });

  it("one operationId twice", async () => {
    copy.change("paths/status.yaml", "operationId: getStatus", "operationId: getShelves");
    expect(await problems()).toEqual([
      'specs/toy/paths/status.yaml:2:16: operationId "getShelves" is already that of another operation, in shelves.yaml. Do: give one of the two another operationId.',
    ]);
  });

  it("two parameters that flatten to one name", async () => {
    copy.change("paths/rooms.yaml", "- name: state", "- name: x-trace");
    expect(await problems()).toEqual([
      'specs/toy/paths/rooms.yaml:28:7: getRooms has two parameters that would be one argument of its method: "X-Trace" (header) and "x-trace" (query). Do: keep one of them in the spec. A caller who needs the other one uses client.request().',
    ]);
  });

  it("parameters that all operations of a path share", async () => {
    copy.change("paths/status.yaml", "get:", "parameters: [{ $ref: ../components/parameters/trace.yaml }]\nget:");
    expect(await problems()).toEqual([
      "specs/toy/paths/status.yaml:1:1: A path has no parameters of its own here. Do: write them in each operation of the path.",
    ]);
  });

  it("no operationId", async () => {
    copy.change("paths/status.yaml", "  operationId: getStatus\n", "");
    expect(await problems()).toEqual([
      "specs/toy/paths/status.yaml:1:1: Operation object should contain `operationId` field. Do: give the operation an operationId; it becomes the name of the method.",
    ]);
  });

  it("a file that is not YAML", async () => {
    copy.change("paths/status.yaml", "get:", "get: {");
    const found = await problems();
    // The references to it are not wrong.
    expect(found).toEqual([
      expect.stringMatching(/^specs\/toy\/paths\/status\.yaml:\d+:\d+: Failed to parse: .* Do: correct the YAML there/),
    ]);
  });

  it("a schema whose name cannot be the name of a type", async () => {
    copy.rename("components/schemas/Material.yaml", "components/schemas/raw-material.yaml");
    copy.change("components/schemas/Shelf.yaml", "Material.yaml", "raw-material.yaml");
    expect(await problems()).toEqual([
      "components/schemas/raw-material: cannot be the name of a type. Do: rename the file, in PascalCase.",
    ]);
  });

  it("a schema called as the known values of an open enum are", async () => {
    copy.rename("components/schemas/Material.yaml", "components/schemas/KnownColour.yaml");
    copy.change("components/schemas/Shelf.yaml", "Material.yaml", "KnownColour.yaml");
    expect(await problems()).toEqual([expect.stringMatching(/^components\/schemas\/KnownColour: .* Do: rename/)]);
  });

  it("a schema called as a method's parameters are", async () => {
    copy.rename("components/schemas/RoomSearch.yaml", "components/schemas/GetRoomParams.yaml");
    copy.change("paths/rooms-search.yaml", "RoomSearch.yaml", "GetRoomParams.yaml");
    expect(await problems()).toEqual([expect.stringMatching(/^components\/schemas\/GetRoomParams: .* Do: rename/)]);
  });
});
