import { useEffect, useRef } from "preact/hooks";
import { type Colours, coloursOf, onThemeChange } from "./colours.js";
import { type ChartOption, type EChartsType, init } from "./echarts.js";

/** A chart. */
export interface ChartFacts {
  /** What it shows, for those who do not see it. The numbers follow it as a table. */
  readonly label: string;
  /** In pixels. */
  readonly height: number;
  readonly optionOf: (colours: Colours) => ChartOption;
}

/** Follows the width of its place and the theme of the system. */
export function Chart({ label, height, optionOf }: ChartFacts) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: "svg" });
    const draw = () => drawOn(chart, optionOf(coloursOf(element)));
    draw();
    const endTheme = onThemeChange(draw);
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      endTheme();
      chart.dispose();
    };
  }, [optionOf]);
  return <div class="chart" role="img" aria-label={label} ref={place} style={{ height: `${height}px` }} />;
}

const drawOn = (chart: EChartsType, option: ChartOption): void =>
  // The own animation would move for people who asked for less motion.
  chart.setOption({ animation: false, ...option }, { notMerge: true });
