import type { ComponentChildren } from "preact";

export type SummaryRow = {
  name: string;
  value: ComponentChildren;
  actions?: { href: string; text: string; /** what is changed, for a screen reader */ of?: string }[];
};

/** Answers given so far, each with its way to change it. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl class="summary">
      {rows.map(({ name, value, actions = [] }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {actions.length > 0 && (
            <dd class="acts">
              {actions.map(({ href, text, of }) => (
                <a key={href} href={href}>
                  {text}
                  {of && <span class="unseen"> {of}</span>}
                </a>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export const More = ({ summary, children, open }: { summary: ComponentChildren; children: ComponentChildren; open?: boolean }) => (
  <details class="more" open={open}>
    <summary>
      <span>{summary}</span>
    </summary>
    <div>{children}</div>
  </details>
);
