import type { JSX } from "preact";
import type { Store } from "../data/store.js";

/** The whole application. */
export function Application({ store }: { readonly store: Store }): JSX.Element {
  return (
    <ul>
      {store.facts.tables.map(({ id, title, length }) => (
        <li key={id}>
          {title}: {length}
        </li>
      ))}
    </ul>
  );
}
