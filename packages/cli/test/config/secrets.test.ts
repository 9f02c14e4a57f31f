import { expect, test } from "vitest";
import { readSecrets } from "../../src/config/secrets.js";
import { SECRETS } from "../kit/run.js";

test("a secret that is blank is not set; a line break at its end is not part of it", () => {
  const audited = { odin: true, purecloud: false };
  const read = (password: string) => readSecrets({ ...SECRETS, ROLLCALL_ODIN_PASSWORD: password }, audited);
  expect(() => read(" \n")).toThrow("ROLLCALL_ODIN_PASSWORD is not set");
  expect(read(" pass word \r\n").odin.password).toBe(" pass word ");
});
