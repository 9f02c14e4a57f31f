import { asObject, asRows, asTrimmed } from "../record/wire.js";
import type { NumberContext } from "./context.js";
import { type NumberRange, rangeOf } from "./number-range.js";

/**
 * The numbers of an Odin group, from the part `numbers` of its context. Undefined if one of them cannot be read, because
 * then any other number may be the group's too.
 *
 * @param data what `getGroupDnsDetails` or `getGroupDns` answered
 */
export function groupDns(data: unknown, context: NumberContext = {}): readonly NumberRange[] | undefined {
  const ranges = asRows(asObject(data)?.dns)?.map((row) => {
    const min = asTrimmed(row.min) ?? asTrimmed(row.phoneNumbers);
    const max = asTrimmed(row.max);
    const range = rangeOf(max === undefined ? min : `${min} - ${max}`, {
      ...context,
      countryCode: row.countryCode ?? context.countryCode,
    });
    return range.known ? range.value : null;
  });
  return ranges?.every((range) => range !== null) ? ranges : undefined;
}
