import type { Severity } from "@rollcall/audit/rules";

/** The styles of cells, by their places in {@link STYLES}. */
export const STYLE = {
  plain: 0,
  header: 1,
  text: 2,
  number: 3,
  share: 4,
  money: 5,
  time: 6,
  day: 7,
  notRead: 8,
  critical: 9,
  high: 10,
  medium: 11,
  low: 12,
  info: 13,
  title: 14,
} as const satisfies Readonly<Record<Severity | string, number>>;

/** Ids of formats that a spreadsheet has: General, #,##0, and text. */
const [GENERAL, COUNT, TEXT] = [0, 3, 49];
/** The ids of further formats. */
const [SHARE, MONEY, TIME, DAY] = [164, 165, 166, 167];

const FORMATS = [
  [SHARE, "0.0%"],
  [MONEY, "#,##0.00"],
  [TIME, "yyyy-mm-dd hh:mm"],
  [DAY, "yyyy-mm-dd"],
] as const;

/** Fonts: usual, bold and white, italic and grey, bold, bold and large. */
const FONTS = ["", '<b/><color rgb="FFFFFFFF"/>', '<i/><color rgb="FF6B7280"/>', "<b/>", "<b/>"].map(
  (font, at) =>
    `<font>${font.replace(/<color.*/, "")}<sz val="${at === 4 ? 16 : 11}"/>${font.match(/<color.*/)?.[0] ?? ""}<name val="Calibri"/></font>`,
);

const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The first two are those that every file has. Then the header, and each severity. */
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  ...["1F3A5F", "F8B4B4", "FBD5B5", "FDF0BF", "DCEBFA", "ECEFF3"].map(fill),
];

const xf = (format: number, font = 0, filled = 0): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${filled}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`;

/** In the order of {@link STYLE}. */
const CELLS = [
  xf(GENERAL),
  xf(TEXT, 1, 2),
  xf(TEXT),
  xf(COUNT),
  xf(SHARE),
  xf(MONEY),
  xf(TIME),
  xf(DAY),
  xf(TEXT, 2),
  xf(TEXT, 3, 3),
  xf(TEXT, 3, 4),
  xf(TEXT, 0, 5),
  xf(TEXT, 0, 6),
  xf(TEXT, 0, 7),
  xf(TEXT, 4),
];

const list = (name: string, items: readonly string[]) => `<${name} count="${items.length}">${items.join("")}</${name}>`;

/** `xl/styles.xml`. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
  list(
    "numFmts",
    FORMATS.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
  ),
  list("fonts", FONTS),
  list("fills", FILLS),
  list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]),
  list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
  list("cellXfs", CELLS),
  list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
].join("")}</styleSheet>`;
