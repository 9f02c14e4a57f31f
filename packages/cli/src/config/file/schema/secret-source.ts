import * as z from "zod";

const EXPECTED = "must be { env: NAME }, { fd: NUMBER } or { command: [PROGRAM, …] }";

/** The first three descriptors are the standard input and outputs. */
const FIRST_FD = 3;

export const secretSource = (what: string) =>
  z
    .union(
      [
        z.strictObject({ env: z.string().regex(/^[A-Za-z_]\w*$/, "must be the name of an environment variable") }),
        z.strictObject({ fd: z.int().min(FIRST_FD).max(1023) }),
        z.strictObject({
          command: z.array(z.string()).min(1).readonly(),
          seconds: z.number().min(1).max(300).describe("how long it may take (30)").optional(),
        }),
      ],
      { error: EXPECTED },
    )
    .describe(`where the ${what} comes from: { env: NAME }, { fd: NUMBER } or { command: [PROGRAM, …] }`)
    .optional();
