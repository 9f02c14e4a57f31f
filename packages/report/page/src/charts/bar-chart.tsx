import { useEffect, useRef } from "preact/hooks";
import { type Bars, barsOption, heightOf, sizeAt } from "./bars.js";
import { coloursOf, onThemeChange } from "./colours.js";
import { init } from "./echarts.js";

/** A chart of bars with its legend. */
export interface BarChartFacts {
  /** What it shows, for those who do not see it. The numbers follow it as a table. */
  readonly label: string;
  /** The same object as long as nothing changes. */
  readonly bars: Bars;
}

/** Follows the width of its place and the theme of the system. */
export function BarChart({ label, bars }: BarChartFacts) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: "svg" });
    // Movement disturbs people who asked for less of it, and says nothing.
    let size = sizeAt(element.clientWidth);
    const draw = () =>
      chart.setOption({ animation: false, ...barsOption(bars, coloursOf(element), size) }, { notMerge: true });
    draw();
    const endTheme = onThemeChange(draw);
    const observer = new ResizeObserver(() => {
      chart.resize();
      const now = sizeAt(element.clientWidth);
      if (now === size) return;
      size = now;
      draw();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      endTheme();
      chart.dispose();
    };
  }, [bars]);
  return (
    <>
      <Legend bars={bars} />
      <div class="chart" role="img" aria-label={label} ref={place} style={{ height: `${heightOf(bars)}px` }} />
    </>
  );
}

/** The entries stand below each other if there is no room. The legend of the library would cover the bars. */
const Legend = ({ bars: { parts } }: { readonly bars: Bars }) => (
  <ul class="legend" aria-hidden="true">
    {parts.map(({ name, colour, isHatched }) => (
      <li key={name}>
        <span class={isHatched ? "swatch hatched" : "swatch"} style={{ backgroundColor: `var(--${colour})` }} />
        {name}
      </li>
    ))}
  </ul>
);
