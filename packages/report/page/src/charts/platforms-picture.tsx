import { useMemo } from "preact/hooks";
import type { Who } from "../../../src/html/facts/facts.js";
import { BarChart } from "./bar-chart.js";
import type { Bars } from "./bars.js";
import { Figure } from "./figure.js";

/** Who is on which platform, in one bar. It needs both platforms. */
export function PlatformsPicture({ who }: { readonly who: Who }) {
  const bars = useMemo(() => barsOf(who), [who]);
  const { both, ambiguous, onlyOdin, onlyPureCloud, partial } = who;
  if (both === null || ambiguous === null || onlyOdin === null || onlyPureCloud === null) return null;
  return (
    <Figure
      title="People on both platforms"
      note={partial.length > 0 ? `Not everybody was read: ${partial.join("; ")}` : undefined}
      head={["who", "how many"]}
      rows={[
        ["on both", both],
        ["only on Odin", onlyOdin],
        ["only on PureCloud", onlyPureCloud],
        ["cases that are not clear", ambiguous],
      ]}
    >
      <BarChart
        label={`People on both platforms: ${both}. Only on Odin: ${onlyOdin}. Only on PureCloud: ${onlyPureCloud}. Cases that are not clear: ${ambiguous}`}
        bars={bars}
      />
    </Figure>
  );
}

const barsOf = ({ both, onlyOdin, onlyPureCloud, ambiguous }: Who): Bars => ({
  names: [""],
  parts: [
    { name: "only on Odin", values: [onlyOdin ?? 0], colour: "series-2" },
    { name: "on both", values: [both ?? 0], colour: "clear" },
    { name: "only on PureCloud", values: [onlyPureCloud ?? 0], colour: "series-1" },
    { name: "cases that are not clear", values: [ambiguous ?? 0], colour: "unknown", isHatched: true },
  ],
});
