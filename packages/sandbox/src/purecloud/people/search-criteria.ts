import type { User, UserSearchCriteria } from "@rollcall/clients/purecloud";
import { badRequest } from "../common/refusal.js";

/** The fields that a search without `fields` looks at. */
const DEFAULT_FIELDS = ["name", "email", "username"];

/** Whether a user meets all criteria. Those joined by `OR` count together, and the others each. */
export function matches(user: User, criteria: readonly UserSearchCriteria[]): boolean {
  const alternatives = criteria.filter(({ operator }) => operator === "OR");
  const others = criteria.filter(({ operator }) => operator !== "OR");
  return (
    (alternatives.length === 0 || alternatives.some((criterion) => meets(user, criterion))) &&
    others.every((criterion) => meets(user, criterion) !== (criterion.operator === "NOT"))
  );
}

function meets(user: User, criterion: UserSearchCriteria): boolean {
  const { group, type, fields = DEFAULT_FIELDS, value, values } = criterion;
  if (group && group.length > 0) return matches(user, group);
  if (type === "MATCH_ALL") return true;
  const found = fields.map((field) => textsOf(user, field.split(".")));
  if (type === "REQUIRED_FIELDS") return found.every((texts) => texts.length > 0);
  const wanted = (values ?? (value === undefined ? [] : [value])).map((each) => each.toLowerCase());
  return found.flat().some((text) => meetsText(text, criterion, wanted));
}

/** Every text at the end of a path of fields, in lower case. A list in the path stands for each of its items. */
function textsOf(from: unknown, path: readonly string[]): string[] {
  if (Array.isArray(from)) return from.flatMap((item) => textsOf(item, path));
  const [field, ...rest] = path;
  if (field === undefined) return from === undefined || from === null ? [] : [String(from).toLowerCase()];
  if (typeof from !== "object" || from === null) return [];
  return textsOf((from as Record<string, unknown>)[field], rest);
}

function meetsText(
  text: string,
  { type, startValue, endValue, value = "" }: UserSearchCriteria,
  wanted: string[],
): boolean {
  switch (type) {
    case "EXACT":
      return wanted.includes(text);
    case "TERM":
    case "TERMS": {
      const words = new Set([text, ...text.split(/[^\p{L}\p{N}]+/u)]);
      return wanted.some((term) => words.has(term));
    }
    case "STARTS_WITH":
      return wanted.some((start) => text.startsWith(start));
    case "CONTAINS":
    case "QUERY_STRING":
      return wanted.some((part) => text.includes(part));
    case "REGEX":
      return wanted.some((pattern) => expression(pattern).test(text));
    case "RANGE":
      return text >= (startValue ?? "").toLowerCase() && text <= (endValue ?? "\uffff").toLowerCase();
    case "LESS_THAN":
      return text < value.toLowerCase();
    case "LESS_THAN_EQUAL_TO":
      return text <= value.toLowerCase();
    case "GREATER_THAN":
      return text > value.toLowerCase();
    case "GREATER_THAN_EQUAL_TO":
      return text >= value.toLowerCase();
    default:
      throw badRequest();
  }
}

function expression(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, "i");
  } catch {
    throw badRequest();
  }
}
