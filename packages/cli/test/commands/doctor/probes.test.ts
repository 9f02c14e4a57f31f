/** What holds for the whole table of questions. */
import { readFileSync } from "node:fs";
import type { Operation } from "@rollcall/clients/core";
import { loadBundle } from "@rollcall/mock/spec";
import { describe, expect, test } from "vitest";
import { isRead } from "../../../src/commands/doctor/evidence/reader.js";
import { odinProbes } from "../../../src/commands/doctor/probes/odin/index.js";
import { ODIN_SAMPLE_READS } from "../../../src/commands/doctor/probes/odin/sample.js";
import { odinWrites } from "../../../src/commands/doctor/probes/odin/writes.js";
import { pureCloudProbes } from "../../../src/commands/doctor/probes/purecloud/index.js";
import { PURECLOUD_SAMPLE_READS } from "../../../src/commands/doctor/probes/purecloud/sample.js";
import { pureCloudWrites } from "../../../src/commands/doctor/probes/purecloud/writes.js";

const FACTS = ["odin", "odin-groups", "odin-services", "purecloud", "purecloud-writes"]
  .map((name) => readFileSync(new URL(`../../../../../docs/facts/${name}.md`, import.meta.url), "utf8"))
  .join("\n");

interface SpecOperation {
  readonly operationId?: string;
  readonly "x-safe"?: boolean;
  readonly "x-evidence"?: string;
}

/** The operations of a path in a spec, by method. */
const at = async (api: "odin" | "purecloud", { method, path }: Operation) =>
  ((await loadBundle(api)).paths[path] as Readonly<Record<string, SpecOperation>> | undefined)?.[method.toLowerCase()];

/** Reads that the spec lacks on purpose, because no source shows the path or the answer (docs/facts/odin-services.md O-330, O-333). */
const LACKING: Readonly<Record<"odin" | "purecloud", readonly string[]>> = {
  odin: [
    "/api/v2/users/charge-number",
    "/api/v2/users/classmark",
    "/api/v2/users/comm-pilot-express",
    "/api/v2/users/dns",
    "/api/v2/users/executive",
    "/api/v2/users/executive-assistant",
    "/api/v2/users/physical-location",
    "/api/v2/users/silent-alerting",
    "/api/v2/users/third-party-voice-mail-support",
    "/api/v2/users/two-stage-dialing",
    "/api/v2/users/voice-portal",
    "/api/v2/users/zone-calling-restrictions",
  ],
  purecloud: [],
};

describe.each([
  ["odin", odinProbes, ODIN_SAMPLE_READS, odinWrites],
  ["purecloud", pureCloudProbes, PURECLOUD_SAMPLE_READS, pureCloudWrites],
] as const)("%s", (api, probes, sampleReads, writes) => {
  test("every call only reads, by the spec", async () => {
    const reads = [...sampleReads, ...probes.flatMap((probe) => probe.reads)];
    const lacking = LACKING[api];
    expect(reads.length).toBeGreaterThan(20);
    for (const operation of reads) {
      const spec = await at(api, operation);
      expect(isRead(operation), operation.path).toBe(true);
      expect(spec === undefined, `${operation.path} is not in the spec`).toBe(lacking.includes(operation.path));
      if (spec === undefined) continue;
      expect(operation.method === "GET" || spec["x-safe"] === true, operation.path).toBe(true);
      expect(spec.operationId, operation.path).toMatch(/^(get|post)[A-Z]/);
    }
    const paths = reads.map(({ path }) => path);
    expect(lacking.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test("each question has an id of its own, a known fact, answers in words and a limit of calls", () => {
    const all = [...probes, ...writes];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, fact, question } of all) {
      expect(FACTS, id).toContain(`\n| ${fact} |`);
      expect(question, id).toMatch(/^[A-Z].*\?$/);
    }
    for (const { id, answers, most, reads } of probes) {
      expect(Object.keys(answers).length, id).toBeGreaterThan(0);
      expect(most, id).toBeGreaterThan(0);
      expect(reads.length, id).toBeGreaterThan(0);
    }
  });
});

test("each open question of the facts is asked, or a change would settle it", () => {
  const asked = new Set([...odinProbes, ...pureCloudProbes, ...odinWrites, ...pureCloudWrites].map(({ fact }) => fact));
  // A table of open questions has two columns. A question may be about facts that it names.
  const rows = [...FACTS.matchAll(/^\| ([OP]-\d+) \| ([^|]+\?) \|$/gm)];
  expect(rows.length).toBeGreaterThan(20);
  const open = rows.filter(([, id = "", question = ""]) => {
    const about = question.match(/[OP]-\d+/g) ?? [];
    return !asked.has(id) && !(about.length > 0 && about.every((fact) => asked.has(fact)));
  });
  expect(open.map(([, id]) => id)).toEqual([]);
});

test("each read whose path is derived from a name has a question", async () => {
  const items = (await Promise.all([loadBundle("odin"), loadBundle("purecloud")])).flatMap(({ paths }) =>
    Object.values(paths),
  );
  const named = items.flatMap((item) => {
    const read = (item as { readonly get?: SpecOperation }).get;
    return read?.["x-evidence"] === "name-only" ? [`path-of-${read.operationId}`] : [];
  });
  expect(named.length).toBeGreaterThan(0);
  const asked = [...odinProbes, ...pureCloudProbes].map(({ id }) => id).filter((id) => id.startsWith("path-of-"));
  expect(asked.sort()).toEqual(named.sort());
});
