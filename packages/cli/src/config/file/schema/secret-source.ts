import * as z from "zod/mini";
import { formed, maybe } from "./texts.js";

const FORMS = "{ env: NAME }, { fd: NUMBER } or { command: [PROGRAM, …] }";

/** The first three descriptors are the standard input and outputs. */
const FIRST_FD = 3;

export const secretSource = (what: string) =>
  maybe(
    z.union(
      [
        z.strictObject({ env: formed(/^[A-Za-z_]\w*$/, "must be the name of an environment variable") }),
        z.strictObject({ fd: z.int().check(z.minimum(FIRST_FD), z.maximum(1023)) }),
        z.strictObject({
          command: z.readonly(z.array(z.string()).check(z.minLength(1))),
          seconds: maybe(z.number().check(z.minimum(1), z.maximum(300)), "how long it may take (30)"),
        }),
      ],
      { error: `must be ${FORMS}` },
    ),
    `where the ${what} comes from: ${FORMS}`,
  );
