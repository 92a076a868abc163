import type { ComponentChildren } from "preact";
import { Drawing, type DrawingName } from "./drawings.tsx";

/** Where nothing is yet: what could go here, why people find it useful, and a way to begin. */
export function Empty({
  drawing,
  title,
  children,
  action,
}: {
  drawing: DrawingName;
  title: ComponentChildren;
  children: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <Drawing name={drawing} />
      <div>
        <h2>{title}</h2>
        {typeof children === "string" ? <p>{children}</p> : children}
        {action && <div class="row actions">{action}</div>}
      </div>
    </div>
  );
}
