/** Several readers share one reading of the users. */
import { describe, expect, test } from "vitest";
import type { ReportedAudit } from "../../src/audit/reported-audit.js";
import { htmlReport } from "../../src/html/index.js";
import { inOnePass } from "../../src/html/one-pass.js";
import { auditOf, usersNamed } from "./audit.js";

/** An audit that counts how often its users and findings are read, and how many of them are read before somebody asks. */
function counted(audit: ReportedAudit = auditOf(["Ada", "Bob", "Eve"].flatMap(usersNamed))) {
  const ofUsers = countedRows(audit.users);
  const ofFindings = countedRows(audit.findings);
  return {
    audit: { ...audit, users: ofUsers.rows, findings: ofFindings.rows },
    reads: ofUsers.reads,
    ofFindings: ofFindings.reads,
  };
}

function countedRows<T>(source: () => AsyncIterable<T> | Iterable<T>) {
  const reads = { begun: 0, given: 0, ended: 0 };
  const rows = async function* () {
    reads.begun += 1;
    try {
      for await (const row of source()) {
        reads.given += 1;
        yield row;
      }
    } finally {
      reads.ended += 1;
    }
  };
  return { rows, reads };
}

const idsOf = async (audit: ReportedAudit): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const { value } of audit.users()) ids.push(value.userId);
  return ids;
};

const firstOf = async (audit: ReportedAudit): Promise<string | undefined> => {
  for await (const { value } of audit.users()) return value.userId;
  return undefined;
};

describe("readers in one pass", () => {
  test("get all users, also if others read a few, none, or read again", async () => {
    const { audit, reads } = counted();
    const alone = await idsOf(audit);
    const twice = async (own: ReportedAudit) => [await idsOf(own), await idsOf(own)];
    const late = async (own: ReportedAudit) => {
      await new Promise((resolve) => setImmediate(resolve));
      return idsOf(own);
    };
    const nothing = async () => "nothing";
    const made = await inOnePass<unknown[]>(audit, idsOf, firstOf, nothing, twice, late);
    expect(made).toEqual([alone, alone[0], "nothing", [alone, alone], alone]);
    // One alone, one together, and the second one of a reader.
    expect(reads).toMatchObject({ begun: 3, ended: 3 });
  });

  test("wait for the slowest, so memory keeps one user", async () => {
    const { audit, reads } = counted();
    let most = 0;
    let seen = 0;
    const slow = async (own: ReportedAudit) => {
      for await (const _ of own.users()) {
        most = Math.max(most, reads.given - seen);
        await new Promise((resolve) => setImmediate(resolve));
        seen += 1;
      }
    };
    await inOnePass<unknown[]>(audit, idsOf, slow);
    expect([most, seen]).toEqual([1, reads.given]);
  });

  test("end together if one of them fails, or the source does", async () => {
    const { audit, reads } = counted();
    const failing = async (own: ReportedAudit) => {
      await firstOf(own);
      throw new Error("this reader failed");
    };
    await expect(inOnePass<unknown[]>(audit, idsOf, failing)).rejects.toThrow("this reader failed");
    await expect.poll(() => reads).toEqual({ begun: 1, given: 1, ended: 1 });
    const broken = {
      ...audit,
      users: async function* () {
        yield* [];
        throw new Error("the file is damaged");
      },
    };
    await expect(inOnePass<unknown[]>(broken, idsOf, idsOf)).rejects.toThrow("the file is damaged");
  });
});

/**
 * One reading is not enough. The page begins with counts over all users and findings, and the details follow. With one reading,
 * memory would have to keep all details. A third reading needs a reason.
 */
test("the report reads users and findings twice: for what comes first, and for the tables with the details", async () => {
  const { audit, reads, ofFindings } = counted();
  for await (const _ of htmlReport(audit));
  expect(reads).toMatchObject({ begun: 2, ended: 2 });
  expect(ofFindings).toMatchObject({ begun: 2, ended: 2 });
  expect(ofFindings.given).toBeGreaterThan(0);
});

test("a report that is not read to its end leaves no file open", async () => {
  for (const of of ["users", "findings"]) {
    const { audit, reads, ofFindings } = counted();
    for await (const piece of htmlReport(audit)) if (piece.includes(`id="data-details-${of}-0"`)) break;
    const own = of === "users" ? reads : ofFindings;
    await expect.poll(() => own).toMatchObject({ begun: 2, ended: 2 });
  }
});
