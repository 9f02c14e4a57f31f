import type { JudgedAudit } from "@rollcall/audit/journal";
import type { Severity } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { EXIT, type ExitCode } from "../../src/exit-code.js";
import { endingOf } from "../../src/run/ending.js";
import { type GateRequest, gateOf } from "../../src/run/gate.js";

const SUPPRESSED = { reason: "known", owner: "me", until: "2030-01-01" };

/** A finding for each word, such as `high`. Suppressed ones end in `-`. */
const findings = (words: string) =>
  words
    .split(" ")
    .filter(Boolean)
    .map((word) => ({
      severity: word.replace("-", "") as Severity,
      ...(word.endsWith("-") && { suppressed: SUPPRESSED }),
    }));

/** What an audit with these findings means for the exit code. @param notEvaluated how many users a rule could not judge */
function gate(words: string, request: GateRequest, since?: { fresh: string; firstChecked: string }, notEvaluated = 0) {
  const judgement = { findings: findings(words), rules: [{ notEvaluated }] };
  const news = since && { fresh: findings(since.fresh), firstChecked: findings(since.firstChecked) };
  return gateOf({ judgement, since: news } as unknown as JudgedAudit, request);
}

test.each<[string, GateRequest["failOn"], boolean, string]>([
  ["critical high", "off", false, "--fail-on is off"],
  ["high low", "critical", false, "no finding is critical (--fail-on critical)"],
  ["critical low", "critical", true, "1 finding is critical (--fail-on critical)"],
  ["critical high medium", "high", true, "2 findings are high or more severe (--fail-on high)"],
  ["medium", "medium", true, "1 finding is medium or more severe (--fail-on medium)"],
  ["info", "low", false, "no finding is low or more severe (--fail-on low)"],
  ["info", "info", true, "1 finding is info or more severe (--fail-on info)"],
  ["critical- high-", "high", false, "no finding is high or more severe (--fail-on high)"],
  ["", "info", false, "no finding is info or more severe (--fail-on info)"],
])("%s with --fail-on %s: %o", (words, failOn, isClosed, why) => {
  expect(gate(words, { failOn })).toEqual({ isClosed, why });
});

test("the parts of a chain count once, as the chain, and never less than they are", () => {
  const chained = (severity: Severity, failOn: Severity) => {
    const chain = { id: "chain-01|odin|ann", severity, parts: ["odin-06|odin|ann"] };
    const part = { id: "odin-06|odin|ann", severity: "high", partOf: chain.id };
    return gateOf({ judgement: { findings: [chain, part], rules: [] } } as unknown as JudgedAudit, { failOn }).why;
  };
  expect(chained("critical", "high")).toBe("1 finding is high or more severe (--fail-on high)");
  expect(chained("low", "high")).toBe("1 finding is high or more severe (--fail-on high)");
  expect(chained("critical", "critical")).toBe("1 finding is critical (--fail-on critical)");
});

test("the parts of a new chain count once too, and a new part of a known chain counts itself", () => {
  const news = (severity: Severity, partOf: string) => {
    const since = {
      fresh: [
        { id: "chain-01", severity },
        { id: "odin-06", severity: "high", partOf },
      ],
      firstChecked: [],
    };
    const audit = { judgement: { findings: [], rules: [] }, since } as unknown as JudgedAudit;
    return gateOf(audit, { failOn: "off", failOnNew: "high" }).why;
  };
  expect(news("critical", "chain-01")).toBe("1 new finding is high or more severe (--fail-on-new high)");
  expect(news("low", "chain-01")).toBe("1 new finding is high or more severe (--fail-on-new high)");
  expect(news("critical", "chain-02")).toBe("2 new findings are high or more severe (--fail-on-new high)");
});

test("what could not be checked does not count, and is not taken for clean", () => {
  expect(gate("low", { failOn: "high" }, undefined, 3)).toEqual({
    isClosed: false,
    why: "no finding is high or more severe (--fail-on high). What could not be checked does not count",
  });
});

test.each<[string, GateRequest, { fresh: string; firstChecked: string } | undefined, boolean, string]>([
  [
    "new ones",
    { failOn: "off", failOnNew: "high" },
    { fresh: "high", firstChecked: "" },
    true,
    "1 new finding is high or more severe (--fail-on-new high)",
  ],
  [
    "ones that may be new",
    { failOn: "off", failOnNew: "high" },
    { fresh: "", firstChecked: "critical high" },
    true,
    "2 new findings are high or more severe (--fail-on-new high)",
  ],
  [
    "only old ones",
    { failOn: "off", failOnNew: "high" },
    { fresh: "low", firstChecked: "" },
    false,
    "no new finding is high or more severe (--fail-on-new high)",
  ],
  [
    "no earlier audit",
    { failOn: "off", failOnNew: "high" },
    undefined,
    false,
    "the history has no earlier audit (--fail-on-new)",
  ],
  [
    "old ones of another severity",
    { failOn: "critical", failOnNew: "low" },
    { fresh: "", firstChecked: "" },
    true,
    "1 finding is critical (--fail-on critical)",
  ],
])("with %s, the new findings decide by themselves", (_, request, since, isClosed, why) => {
  expect(gate("critical", request, since)).toEqual({ isClosed, why });
});

test.each<[ExitCode, boolean, ExitCode, string]>([
  [EXIT.ok, false, 0, "why"],
  [EXIT.ok, true, 1, "why"],
  [EXIT.incomplete, false, 3, "something is missing in the audit"],
  [EXIT.incomplete, true, 3, "something is missing in the audit, and why"],
  [EXIT.access, true, 4, "a platform refused the login, or could not be reached, and why"],
  [EXIT.failed, true, 5, "the command failed, and why"],
])("exit code %i with findings %o is %i, and the last line has both reasons", (code, isClosed, ends, why) => {
  expect(endingOf(code, { isClosed, why: "why" })).toEqual({ code: ends, why });
});
