import type { ComponentChildren } from "preact";

type Props = {
  title: string;
  children: ComponentChildren;
  /** done: something went well; note: worth knowing; stop: something did not work */
  tone?: "done" | "note" | "stop";
};

/** Says what just happened, or what is worth knowing before going on. Stays until the next page; nothing pops up. */
export function Notice({ title, children, tone = "done" }: Props) {
  return (
    <div class={`notice ${tone}`} role={tone === "note" ? "note" : "alert"} aria-label={title}>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
