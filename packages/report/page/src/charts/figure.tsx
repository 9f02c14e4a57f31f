import type { ComponentChildren } from "preact";

/** A picture with its numbers. */
export interface FigureFacts {
  readonly title: string;
  /** What to see in it, in a sentence. */
  readonly note?: ComponentChildren;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. Numbers are aligned. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children: ComponentChildren;
}

/** The same numbers stand below each picture as a table, for those who do not see it, and to be copied. */
export function Figure({ title, note, head, rows, children }: FigureFacts) {
  return (
    <figure class="card picture">
      <figcaption>
        <h3>{title}</h3>
        {note !== undefined && <p class="soft">{note}</p>}
      </figcaption>
      {children}
      <details>
        <summary>The numbers of “{title}” as a table</summary>
        <div class="wide">
          <table class="plain-table">
            <thead>
              <tr>
                {head.map((text, index) => (
                  <th key={text} scope="col" class={index > 0 ? "number" : undefined}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <NumbersRow key={index} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function NumbersRow({ row: [first, ...rest] }: { readonly row: readonly (string | number)[] }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{first}</bdi>
      </th>
      {rest.map((value, index) => (
        <td key={index} class="number">
          {typeof value === "number" ? value.toLocaleString("en") : value}
        </td>
      ))}
    </tr>
  );
}
