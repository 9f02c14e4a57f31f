import { useCallback } from "preact/hooks";
import type { Who } from "../../../src/html/facts/facts.js";
import { barsOption, heightOf } from "./bars.js";
import { Chart } from "./chart.js";
import type { Colours } from "./colours.js";
import { Figure } from "./figure.js";

/** Who is on which platform, in one bar. It needs both platforms. */
export function PlatformsPicture({ who }: { readonly who: Who }) {
  const optionOf = useCallback((colours: Colours) => option(who, colours), [who]);
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
        ["nobody can say for sure (cases)", ambiguous],
      ]}
    >
      <Chart
        label={`People on both platforms: ${both}. Only on Odin: ${onlyOdin}. Only on PureCloud: ${onlyPureCloud}. Not clear: ${ambiguous}`}
        height={heightOf(1)}
        optionOf={optionOf}
      />
    </Figure>
  );
}

const option = ({ both, onlyOdin, onlyPureCloud, ambiguous }: Who, colours: Colours) =>
  barsOption(
    {
      names: [""],
      parts: [
        { name: "only on Odin", values: [onlyOdin ?? 0], colour: colours.series[1] ?? colours.accent },
        { name: "on both", values: [both ?? 0], colour: colours.clear },
        { name: "only on PureCloud", values: [onlyPureCloud ?? 0], colour: colours.series[0] ?? colours.accent },
        { name: "not clear", values: [ambiguous ?? 0], colour: colours.unknown, isHatched: true },
      ],
    },
    colours,
  );
