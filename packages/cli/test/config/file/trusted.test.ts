/** A file says where passwords are sent and which programs run. So only its owner may be able to change it. */
import { chmodSync, chownSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findConfig, foldersUp } from "../../../src/config/file/find.js";
import { assertTrusted } from "../../../src/config/file/trusted.js";
import { folder } from "../../kit/run.js";
import { write } from "./kit.js";

const isRoot = process.getuid?.() === 0;
/** A user who is not the one of the test. */
const OTHER = 4321;

describe.skipIf(process.platform === "win32")("who may change a configuration", () => {
  const config = () => write("a/c.yaml", "");

  test("its owner alone", () => {
    expect(() => assertTrusted(config())).not.toThrow();
  });

  test.each([0o620, 0o602])("a file of mode %o is refused, with the command that mends it", (mode) => {
    const path = config();
    chmodSync(path, mode);
    expect(() => assertTrusted(path)).toThrow(
      `${path} is not used, because it can be written by other users. Run chmod go-w ${path}`,
    );
  });

  test("a folder that others can write to is refused, unless it keeps files for their owners", () => {
    const path = config();
    chmodSync(dirname(path), 0o770);
    expect(() => assertTrusted(path)).toThrow(`where another user can replace it. Run chmod go-w ${dirname(path)}`);
    chmodSync(dirname(path), 0o1777);
    expect(() => assertTrusted(path)).not.toThrow();
  });

  test("a link is as safe as its target", () => {
    const path = config();
    const link = join(folder(), "c.yaml");
    symlinkSync(path, link);
    expect(() => assertTrusted(link)).not.toThrow();
    chmodSync(dirname(path), 0o777);
    expect(() => assertTrusted(link)).toThrow("where another user can replace it");
  });

  test("a file of another user is refused. One of root is not, as in a container", () => {
    const path = config();
    if (isRoot) chownSync(path, OTHER, OTHER);
    const reader = isRoot ? 0 : OTHER;
    expect(() => assertTrusted(path, reader)).toThrow(
      `${path} is not used, because it belongs to another user. Run chown ${reader} ${path}`,
    );
    if (!isRoot) return;
    chownSync(path, 0, 0);
    expect(() => assertTrusted(path, OTHER)).not.toThrow();
  });
});

describe("a file is found", () => {
  test("in the working folder, or above it up to the repository's root or the home folder", () => {
    const home = join(folder(), "home");
    const path = write("home/rollcall.config.yaml", "", dirname(home));
    mkdirSync(join(home, "a", "b"), { recursive: true });
    expect(findConfig(join(home, "a", "b"), home)).toBe(path);
    mkdirSync(join(home, "a", ".git"));
    expect(findConfig(join(home, "a", "b"), home)).toBeUndefined();
    const inner = write("rollcall.config.json", "", join(home, "a", "b"));
    expect(findConfig(join(home, "a", "b"), home)).toBe(inner);
  });

  test("outside of both in the working folder alone", () => {
    const root = folder();
    expect(findConfig(root, root)).toBeUndefined();
    const path = write("rollcall.config.mjs", "", root);
    expect(findConfig(root, "/home/nobody")).toBe(path);
    // Where the tests run may be inside of a repository.
    const place = join(root, "in");
    expect(foldersUp(place, "/home/nobody", () => false)).toEqual([place]);
    expect(foldersUp(place, "/home/nobody", (one) => one === join(root, ".git"))).toEqual([place, root]);
  });

  test("alone. Of two, nobody knows which one holds", () => {
    const root = folder();
    for (const end of ["yaml", "ts"]) write(`rollcall.config.${end}`, "", root);
    expect(() => findConfig(root, root)).toThrow(
      `${root} has rollcall.config.ts and rollcall.config.yaml. Keep one, or name it with --config`,
    );
  });
});
