import { readWords } from "../../../../src/audit/share-words.js";
import type { PlatformRead, ReportFacts, SeverityCount } from "../../../../src/html/facts/facts.js";
import { tableHash } from "../../router/place.js";
import { SeverityMark } from "../../table/severity.js";

/** How many of whom, and how many findings. No count stands without how much was checked. */
export function Counts({ facts }: { readonly facts: ReportFacts }) {
  const { who, severities, platforms } = facts;
  return (
    <div class="tiles">
      <ul class="tile-row" aria-label="Findings by severity">
        {severities.map((one) => (
          <SeverityTile key={one.severity} count={one} />
        ))}
      </ul>
      <ul class="tile-row" aria-label="Who was audited">
        {platforms.map((platform) => (
          <PlatformTile key={platform.platform} platform={platform} />
        ))}
        {who.both !== null && (
          <li class="tile">
            <a href={tableHash("people")}>
              <strong>{who.both.toLocaleString("en")}</strong> people on both
            </a>
            <small>{ambiguousWords(who.ambiguous ?? 0)}</small>
          </li>
        )}
      </ul>
    </div>
  );
}

function SeverityTile({ count }: { readonly count: SeverityCount }) {
  const { severity, found, people } = count;
  const look = { filters: { severity: [severity], state: ["open"] } };
  return (
    <li class={`tile ${severity} ${found === 0 ? "zero" : ""}`}>
      <a href={tableHash("findings", look)}>
        <strong>{found.toLocaleString("en")}</strong> <SeverityMark severity={severity} />
      </a>
      <small>
        {found > 0 && `${people === 1 ? "1 person" : `${people.toLocaleString("en")} people`}, `}
        {checkedWords(count)}
      </small>
    </li>
  );
}

/** Never all while something is missing. */
function checkedWords({ checked, checks }: SeverityCount): string {
  if (checks === 0) return "found by rules of another severity";
  if (checked === checks) return "everything checked";
  return `${Math.min(99, Math.floor((100 * checked) / checks))} % checked`;
}

function PlatformTile({ platform: one }: { readonly platform: PlatformRead }) {
  const title = one.platform === "odin" ? "Odin" : "PureCloud";
  return (
    <li class={`tile ${one.isWhole ? "" : "partial"}`}>
      <a href={tableHash("users", { filters: { platform: [title] } })}>
        <strong>{one.users.toLocaleString("en")}</strong> users of {title}
      </a>
      <small>{readingWords(one)}</small>
    </li>
  );
}

function readingWords(platform: PlatformRead): string {
  const { users, expected, isWhole } = platform;
  const share = readWords(platform, isWhole);
  return expected !== null && users < expected ? `of ${expected.toLocaleString("en")}, ${share}` : share;
}

const ambiguousWords = (cases: number): string =>
  cases === 0
    ? "everybody is clear"
    : cases === 1
      ? "1 case is not clear"
      : `${cases.toLocaleString("en")} cases are not clear`;
