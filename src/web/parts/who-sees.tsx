import type { ComponentChildren } from "preact";
import { Icon } from "./icons.tsx";

/** Who can see a thing, in words, next to the thing: "Only you", "You and Sam, your sister". */
export function WhoSees({
  children,
  onlyYou,
  change,
}: {
  children: ComponentChildren;
  onlyYou?: boolean;
  change?: { href: string; text: string };
}) {
  return (
    <p class="who">
      <Icon name={onlyYou ? "lock" : "eye"} />
      <span>
        {children} {change && <a href={change.href}>{change.text}</a>}
      </span>
    </p>
  );
}
