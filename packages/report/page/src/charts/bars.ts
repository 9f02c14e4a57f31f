import type { Colours } from "./colours.js";
import type { ChartOption } from "./echarts.js";

/** Bars that lie, one for each name, made of parts. */
export interface Bars {
  readonly names: readonly string[];
  readonly parts: readonly BarPart[];
  /** What follows a number, such as ` %`. @default nothing */
  readonly unit?: string;
  /** Whether the parts of a bar lie behind each other. @default true */
  readonly isStacked?: boolean;
  /** The most that the axis shows. @default the longest bar */
  readonly most?: number;
}

/** A part of each bar. */
export interface BarPart {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: string;
  /** Whether it stands for what nobody knows. Its hatching says so without colour. */
  readonly isHatched?: boolean;
}

/** In pixels: the room of a bar, and of the legend with the axis. */
export const BAR_ROOM = 30;
export const FRAME_ROOM = 70;

/** The height of a chart with so many bars, in pixels. */
export const heightOf = (bars: number): number => FRAME_ROOM + BAR_ROOM * Math.max(1, bars);

/** Names are cut off at this length. The table below has them whole. */
const NAME = 26;

/** The option of a chart of bars. The first name is at the top. */
export function barsOption({ names, parts, unit = "", isStacked = true, most }: Bars, colours: Colours): ChartOption {
  const label = { color: colours.text, fontFamily: "inherit", fontSize: 12 };
  return {
    aria: { enabled: true, decal: { show: false } },
    textStyle: { fontFamily: "system-ui, sans-serif" },
    grid: { left: 8, right: 24, top: 34, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, icon: "rect", textStyle: label },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow" },
      // HTML would bring styles that the report forbids.
      renderMode: "richText",
      confine: true,
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: label,
    },
    xAxis: {
      type: "value",
      ...(most !== undefined && { max: most }),
      minInterval: 1,
      axisLabel: { color: colours.soft, hideOverlap: true, formatter: `{value}${unit}` },
      splitLine: { lineStyle: { color: colours.line } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: [...names],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { ...label, formatter: cutOff },
    },
    series: parts.map((part) => seriesOf(part, isStacked, colours)),
  };
}

const cutOff = (name: string): string => (name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name);

function seriesOf({ name, values, colour, isHatched }: BarPart, isStacked: boolean, colours: Colours) {
  return {
    type: "bar" as const,
    name,
    ...(isStacked && { stack: "all" }),
    barMaxWidth: 18,
    data: [...values],
    itemStyle: {
      color: colour,
      borderColor: colours.surface,
      borderWidth: 1,
      ...(isHatched && { decal: hatching(colours.text) }),
    },
  };
}

const hatching = (color: string) => ({ color, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 });
