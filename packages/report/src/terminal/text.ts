/** The most columns of a report. */
export const WIDTH = 100;
/** The fewest columns of a report. Fewer would leave no room for words. */
const NARROWEST = 40;

/** The width of a report on a terminal with this many columns. Undefined if there is no terminal. */
export function widthFor(columns: number | undefined): number {
  return columns === undefined || !(columns > 0) ? WIDTH : Math.min(WIDTH, Math.max(NARROWEST, columns));
}

/** The colours of a report. Each function returns its text, with or without a colour. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

/** How a report looks. */
export interface Look {
  readonly paint: Paint;
  readonly width: number;
}

const asIs = (text: string) => text;

/** No colours: for files, pipes and `NO_COLOR`. */
export const plain: Paint = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, green: asIs };

/** Breaks text into lines between words. A word longer than a line gets its own line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The layout of a labelled paragraph: columns before the label, columns of the label, columns of the whole line. */
export interface Layout {
  readonly indent: number;
  readonly column: number;
  readonly width: number;
}

/** A labelled paragraph: the label in its own column, the wrapped text next to it. */
export function labelled(label: string, text: string, options: Layout): string[] {
  const hang = options.indent + options.column;
  return wrap(text, options.width - hang).map((line, index) => {
    const start = index === 0 ? label.padEnd(options.column) : " ".repeat(options.column);
    return `${" ".repeat(options.indent)}${start}${line}`.trimEnd();
  });
}
