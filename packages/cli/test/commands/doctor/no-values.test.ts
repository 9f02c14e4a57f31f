/** What is printed for an issue holds no value of a tenant. */
import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { odinQuestions, pureCloudQuestions } from "../../../src/commands/doctor/evidence/ask-platforms.js";
import { markdown } from "../../../src/commands/doctor/evidence/markdown.js";
import type { HttpLike } from "../../../src/commands/doctor/evidence/reader.js";
import { odinProbes } from "../../../src/commands/doctor/probes/odin/index.js";
import { pureCloudProbes } from "../../../src/commands/doctor/probes/purecloud/index.js";
import { odinFields } from "../../../src/generated/odin.evidence.gen.js";
import { purecloudFields } from "../../../src/generated/purecloud.evidence.gen.js";

const PLANTED = "planted-7731";
/** Keys that an object of a platform may have, if it is a map of people or things. */
const KEYS = ["karla@example.test", "+441234567890", "Karla Meier", "8f14e45f-ceea-467f-a0e6-5e2b1c9d0001"];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ users: 120, rateLimits: false });
});
afterAll(() => sandbox.close());

/** Adds unknown fields and keys to each object, and notes each text that the platform sends. */
function planted({ http }: OdinClient | PureCloudClient, values: Set<string>): HttpLike {
  const plant = (value: unknown): unknown => {
    if (typeof value === "string") values.add(value);
    if (Array.isArray(value)) return value.map(plant);
    if (typeof value !== "object" || value === null) return value;
    const own = Object.entries(value).map(([key, inner]) => [key, plant(inner)]);
    const more = { plantedField: PLANTED, ...Object.fromEntries(KEYS.map((key) => [key, { [PLANTED]: PLANTED }])) };
    return own.length === 0 ? value : { ...Object.fromEntries(own), ...more };
  };
  return {
    async request(...given) {
      const { data, error, response } = (await (http as HttpLike).request(...given)) as Record<string, unknown>;
      return { data: plant(data), error: plant(error), response };
    },
  };
}

const options = { signal: new AbortController().signal, stop: new AbortController().signal };

/** The paths of all reads, without ids. */
const templates = [...odinProbes, ...pureCloudProbes].flatMap(({ reads }) => reads.map(({ path }) => path)).join();

/** Words of the report and of the specs, which a value may equal. */
const isWord = (value: string, words: string) => value.length < 4 || words.includes(value);

test.each(["odin", "purecloud"] as const)("%s", async (platform) => {
  const values = new Set<string>();
  const auth = clientCredentials({ clientId: "doctor", clientSecret: "any" });
  const url = platform === "odin" ? sandbox.odinUrl : sandbox.purecloudUrl;
  const questions =
    platform === "odin"
      ? odinQuestions(
          {
            http: planted(
              createOdinClient({
                baseUrl: url,
                auth: passwordLogin({ username: "system", password: "any" }),
                rateLimit: false,
              }),
              values,
            ),
          } as OdinClient,
          {},
          "System",
        )
      : pureCloudQuestions({
          http: planted(createPureCloudClient({ baseUrl: url, loginUrl: url, auth, rateLimit: false }), values),
        } as PureCloudClient);
  const { evidence, failure } = await questions.ask(options);
  expect(failure).toBeUndefined();
  expect(evidence.verdicts.length).toBe(questions.count);
  expect(evidence.calls).toBeGreaterThan(40);
  expect(evidence.calls).toBeLessThanOrEqual(questions.most);
  expect(values.size).toBeGreaterThan(300);

  const text = markdown([evidence], "0.0.0") + JSON.stringify(evidence);
  for (const key of [PLANTED, ...KEYS]) expect(text).not.toContain(key);
  expect(text).toContain("{key}: ");
  expect(text).toContain("plantedField*: text");
  // The words of a report without any call to the platform, the names of fields, and the values that a query shows.
  const silent = { verdicts: evidence.verdicts.map((one) => ({ ...one, evidence: [] })) };
  const report = markdown([{ ...evidence, ...silent }], "0.0.0");
  const words = [report, odinFields, purecloudFields, templates, "true", "false"].join();
  const shown = [...values].filter((value) => !isWord(value, words) && text.includes(value));
  expect(shown).toEqual([]);
  // Reasons are sentences of ours, without a value in them.
  for (const { why } of evidence.verdicts)
    for (const value of values) if (value.length > 8 && !templates.includes(value)) expect(why).not.toContain(value);
});
