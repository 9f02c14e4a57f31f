import { asObject, type WireObject } from "../record/wire.js";

/** The part of an answer that sections are made of. Nothing else is kept or used, so it may be called again on its result. */
export type Pick = (answer: unknown) => unknown;

/** The whole answer. Each field of it is part of a section. */
export const whole: Pick = (answer) => answer;

/** Only these fields of an object. What is no object stays, because it shows that the answer cannot be used. */
export const fields =
  (...names: readonly string[]): Pick =>
  (answer) => {
    const object = asObject(answer);
    return object ? onlyFields(object, names) : answer;
  };

/** An object with only these fields of it. */
export function onlyFields(object: WireObject, names: Iterable<string>): WireObject {
  return Object.fromEntries([...names].flatMap((name) => (Object.hasOwn(object, name) ? [[name, object[name]]] : [])));
}

/** Changes each row of a list, or the only row if it comes as a bare object. Items of another kind stay. */
export const rows = (change: (row: WireObject) => unknown): Pick => {
  const changed = (item: unknown): unknown => {
    const row = asObject(item);
    return row ? change(row) : item;
  };
  return (answer) => (Array.isArray(answer) ? answer.map(changed) : changed(answer));
};
