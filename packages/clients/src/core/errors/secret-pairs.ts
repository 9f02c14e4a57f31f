import { isSecretName } from "./secret-names.js";

/** Fields that hold a name, in pairs such as `{ name: "password", value }`. */
export const LABEL = "name|key|field|fieldName|property|path|attribute|param|parameter|header|label|loc";
/** Fields that hold its value: `value`, `rejectedValue`, `newValues`. */
export const VALUE = "\\w*values?|input|received|actual|given|provided|content|data";
const [isLabel, isValue] = [LABEL, VALUE].map((names) => new RegExp(`^(?:${names})$`, "i")) as [RegExp, RegExp];

/** The fields of an object that hold the value of a secret name, which is in another field. */
export function pairedSecrets(object: Readonly<Record<string, unknown>>): readonly string[] {
  const fields = Object.keys(object);
  const values = fields.filter((field) => isValue.test(field));
  const isNamed = values[0] && fields.some((field) => isLabel.test(field) && isSecretName(lastPart(object[field])));
  return isNamed ? values : [];
}

/** The last part of a name, which may be a path: `body.password`, or `["body", "password"]`. */
export const lastPart = (name: unknown): string => `${[name].flat().at(-1)}`.slice(-100).replace(/.*\./, "");
