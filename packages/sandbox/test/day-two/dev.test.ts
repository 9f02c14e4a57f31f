import { test } from "vitest";
import { createEstate } from "../../src/index.js";
import { audited } from "./audit.js";
const N = Number(process.env.N ?? 250);
const show = (v: unknown) => JSON.stringify(v)?.slice(0, 300);
test("dev", async () => {
  const estate = createEstate({ users: N, day: 2 });
  console.time("changes");
  const entries = estate.changes();
  console.timeEnd("changes");
  for (const e of entries) console.log(e.id, e.fields.join(), e.people.join(" "), show(Object.values(e.values ?? {})[0]), e.brings ?? "", e.ends ?? "");
  const [a, b] = [await audited({ users: N }), await audited({ users: N, day: 2 })];
  const noise = new Set(estate.noise().flatMap((n) => n.fields.map((f) => `${n.platform} ${f}`)));
  const expected = new Map<string, Set<string>>();
  const day1 = estate.original;
  for (const e of entries) for (const p of e.people) {
    const key = e.platform === "odin" ? `odin|${day1.person(p).on.odin ? day1.odin.userId(p) : estate.odin.userId(p)}` : `purecloud|${estate.purecloud.userId(p)}`;
    const set = expected.get(key) ?? new Set();
    expected.set(key, set);
    for (const f of e.fields) set.add(f);
    if (e.kind !== "changed" && e.kind !== "moved" && e.kind !== "passed") set.add("*");
  }
  const byField = new Map<string, { n: number; s: string[] }>();
  for (const [key, one] of a.users) {
    const other = b.users.get(key);
    const want = expected.get(key) ?? new Set();
    if (!other) { if (!want.has("*")) console.log("GONE", key); continue; }
    const shown = new Set<string>();
    for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [x, y] = [show2((one as any)[field]), show2((other as any)[field])];
      if (x === y) continue;
      shown.add(field);
      if (want.has(field)) continue;
      const name = `${one.platform} ${field}`;
      if (noise.has(name)) continue;
      const f = byField.get(name) ?? { n: 0, s: [] };
      f.n++;
      if (f.s.length < 2) f.s.push(`${key}[${[...want]}]\n      ${x.slice(0, 260)}\n      ${y.slice(0, 260)}`);
      byField.set(name, f);
    }
    for (const w of want) if (w !== "*" && !shown.has(w)) console.log("NOT SHOWN", key, w, [...want].join());
  }
  for (const key of b.users.keys()) if (!a.users.has(key)) console.log("NEW", key, [...(expected.get(key) ?? ["UNEXPECTED"])].join());
  for (const [k, v] of byField) console.log(k, v.n, "\n   ", v.s.join("\n    "));
}, 600_000);
const show2 = (v: unknown) => JSON.stringify(v) ?? "undefined";
