import type { ColourName, ColourOf } from "./colours.js";
import type { ChartOption } from "./echarts.js";

/** Horizontal bars, one for each name, made of parts. */
export interface Bars {
  readonly names: readonly string[];
  readonly parts: readonly BarPart[];
  /** What follows a number, such as ` %`. @default nothing */
  readonly unit?: string;
  /** Whether the parts of a bar follow each other. Otherwise they lie side by side. @default true */
  readonly isStacked?: boolean;
  /** The most that the axis shows. @default the longest bar */
  readonly most?: number;
}

/** A part of each bar. */
export interface BarPart {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: ColourName;
  /** Whether it stands for what nobody knows. Its hatching says so without colour. */
  readonly isHatched?: boolean;
}

/** In pixels: the room of a bar, and of the axis. */
const BAR_ROOM = 30;
const AXIS_ROOM = 38;

/** The height of a chart with so many bars, in pixels. */
export const heightOf = ({ names, parts, isStacked = true }: Bars): number =>
  AXIS_ROOM + names.length * (isStacked ? BAR_ROOM : 10 + 11 * parts.length);

/** Names are cut off at this length. The table below has them whole. */
const NAME = { wide: 24, narrow: 16 };

/** The lines of the axis, more or less. More of them have no room for their numbers. */
const LINES = { wide: 5, narrow: 2 };

/** On a telephone. In pixels. */
const NARROW = 420;

/** Whether a chart has room for few words only. @param width in pixels */
export const sizeAt = (width: number): "wide" | "narrow" => (width < NARROW ? "narrow" : "wide");

/** The option of a chart of bars. The first name is at the top. */
export function barsOption(
  { names, parts, unit = "", isStacked = true, most }: Bars,
  colourOf: ColourOf,
  size: "wide" | "narrow" = "wide",
): ChartOption {
  const label = { color: colourOf("text"), fontFamily: "inherit", fontSize: 12 };
  return {
    textStyle: { fontFamily: "system-ui, sans-serif" },
    grid: { left: 4, right: 24, top: 4, bottom: 4, containLabel: true },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow" },
      // HTML would bring styles that the report forbids.
      renderMode: "richText",
      confine: true,
      backgroundColor: colourOf("surface"),
      borderColor: colourOf("line"),
      textStyle: label,
    },
    xAxis: {
      type: "value",
      ...(most !== undefined && { max: most }),
      minInterval: 1,
      splitNumber: LINES[size],
      axisLabel: { color: colourOf("soft"), hideOverlap: true, formatter: `{value}${unit}` },
      splitLine: { lineStyle: { color: colourOf("line") } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: [...names],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colourOf("line") } },
      axisLabel: { ...label, formatter: (name: string) => cutOff(name, NAME[size]) },
    },
    series: parts.map((part) => seriesOf(part, isStacked, colourOf)),
  };
}

const cutOff = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

function seriesOf({ name, values, colour, isHatched }: BarPart, isStacked: boolean, colourOf: ColourOf) {
  return {
    type: "bar" as const,
    name,
    ...(isStacked && { stack: "all" }),
    barMaxWidth: isStacked ? 16 : 9,
    barGap: "15%",
    data: [...values],
    itemStyle: {
      color: colourOf(colour),
      borderColor: colourOf("surface"),
      borderWidth: isStacked ? 1 : 0,
      ...(isHatched && { decal: hatching(colourOf("text")) }),
    },
  };
}

const hatching = (color: string) => ({ color, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 });
