import type { ComponentChildren } from "preact";

type Props = {
  caption: string;
  /** the caption is only for those who hear the page */ hideCaption?: boolean;
  head: string[];
  rows: ComponentChildren[][];
};

/**
 * A table; on a phone each row becomes a small card with the names of its columns. The roles are given again because
 * browsers forget them when a style changes how a table is laid out.
 */
export function Table({ caption, hideCaption, head, rows }: Props) {
  return (
    <table class="table" role="table">
      <caption class={hideCaption ? "unseen" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((cells, row) => (
          <tr key={row} role="row">
            {cells.map((cell, column) => (
              <td key={column} role="cell">
                <span class="column" aria-hidden="true">
                  {head[column]}
                </span>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
