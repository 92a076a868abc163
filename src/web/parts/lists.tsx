import { isolated } from "../../ground/core/name.ts";
import type { ComponentChildren } from "preact";
import { Tag, type Tone } from "./tag.tsx";

export type Task = { href?: string; title: string; hint?: ComponentChildren; status?: string; tone?: Tone };

/** Things to do in any order, each with where it stands. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul class="tasks" role="list">
      {tasks.map(({ href, title, hint, status, tone }, index) => (
        <li key={title}>
          <div>
            {href ? (
              <a href={href} aria-describedby={status ? `task-${index}-status` : undefined}>
                {title}
              </a>
            ) : (
              title
            )}
            {hint && <div class="hint">{hint}</div>}
          </div>
          {status && (
            <div id={`task-${index}-status`}>
              <Tag tone={tone ?? "quiet"}>{status}</Tag>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

export type DenseItem = { href: string; title: string; about?: ComponentChildren; tags?: ComponentChildren; when?: ComponentChildren };

/** A service's list: one line each where there is room, what needs somebody first. */
export function DenseList({ items, label }: { items: DenseItem[]; label?: string }) {
  return (
    <ul class="dense" role="list" aria-label={label}>
      {items.map(({ href, title, about, tags, when }) => (
        <li key={href}>
          <a href={href}>{isolated(title)}</a>
          <div class="about">{about}</div>
          <div class="tags">{tags}</div>
          <div class="when">{when}</div>
        </li>
      ))}
    </ul>
  );
}
