import { type Coverage, shareRead } from "@rollcall/audit";
import { countsOf } from "../audit/counts.js";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { readShareWords } from "../audit/share-words.js";
import { PLATFORMS } from "../platforms.js";
import type { Part } from "./part.js";
import { plainText, reasonsCell } from "./text.js";

/** Who was read, a line for each platform. */
export function readPart(audit: ReportedAudit): Part {
  const { users } = countsOf(audit);
  const rows = (["odin", "purecloud"] as const).flatMap((platform) => {
    const own = audit.coverage.filter((one) => one.platform === platform);
    if (own.length === 0) return [];
    return [[PLATFORMS[platform], String(users[platform]), expectedOf(own), percentOf(own)]];
  });
  return {
    title: "Coverage",
    heads: ["", "users", "counted", "read"],
    rows,
    numbers: 3,
    most: 2,
    file: "coverage.json",
  };
}

/** The scopes of which something was lost, the worst first. */
export function lostPart({ coverage }: ReportedAudit): Part {
  const file = "coverage.json";
  const lost = coverage.filter((one) => reasonsOf(one).length > 0);
  const share = (one: Coverage) => shareRead([one]).read / Math.max(1, shareRead([one]).of);
  return {
    title: "What could not be read",
    heads: ["group", "why", "read"],
    rows: lost
      .sort((one, other) => share(one) - share(other))
      .map((one) => [
        plainText(one.platform === "odin" ? one.scope : PLATFORMS.purecloud),
        reasonsCell(reasonsOf(one), LONG, file),
        percentOf([one]),
      ]),
    numbers: 1,
    most: 30,
    isFolded: true,
    file,
  };
}

const LONG = 200;

const expectedOf = (coverage: readonly Coverage[]): string =>
  coverage.some(({ users }) => users.expected === null)
    ? "unknown"
    : String(coverage.reduce((sum, { users }) => sum + (users.expected ?? 0), 0));

const percentOf = (coverage: readonly Coverage[]): string => readShareWords(shareRead(coverage));

function reasonsOf({ stopped, truncated, gaps, context }: Coverage): readonly string[] {
  const lost = (status: string) => status === "failed" || status === "forbidden";
  return [
    ...(stopped === null ? [] : [`ended early: ${stopped}`]),
    ...(truncated === null ? [] : [`users are missing: ${truncated}`]),
    ...gaps
      .filter(({ status, notReturned }) => lost(status) && !notReturned)
      .map(({ section, status, users }) => `${section} ${status} for ${users}`),
    ...context.filter(({ status }) => lost(status)).map(({ part, status }) => `${part} of the context ${status}`),
  ];
}
