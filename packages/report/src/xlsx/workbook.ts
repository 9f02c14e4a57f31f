import { xmlText } from "./text.js";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet that is written. */
export interface Sheet {
  readonly name: string;
  /** Its path in the file, such as `worksheets/sheet2.xml`. */
  readonly path: string;
  /** The cells with a filter, such as `A1:F20`. Undefined if there is none. */
  readonly filter?: string;
}

/** The files of a workbook that name its sheets, by their paths. @param sheets in the order in which they are shown */
export function workbookFiles(sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relations([[`${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map(({ path }) => [`${OFFICE}/worksheet`, path] as const),
      [`${OFFICE}/styles`, "styles.xml"],
    ]),
  };
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (path: string, type: string) => `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${[
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook.xml", "sheet.main"),
    part("styles.xml", "styles"),
    ...sheets.map(({ path }) => part(path, "worksheet")),
  ].join("")}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const each = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const filters = sheets.flatMap(({ name, filter }, at) =>
    filter === undefined
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${filterOf(name, filter)}</definedName>`,
        ],
  );
  const names = filters.length === 0 ? "" : `<definedNames>${filters.join("")}</definedNames>`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join("")}</sheets>${names}</workbook>`;
}

/** `'Users 2'!$A$1:$F$20`. */
function filterOf(name: string, range: string): string {
  const fixed = range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return xmlText(`'${name.replaceAll("'", "''")}'!${fixed}`);
}

const LONGEST = 31;

/** The name of a sheet. A table that is longer than a sheet continues on others. @param number from 1 */
export function sheetName(title: string, number: number): string {
  const end = number === 1 ? "" : ` ${number}`;
  return title.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST - end.length) + end;
}
