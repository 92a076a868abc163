import type { ComponentChildren } from "preact";
import { Icon, Picture, type IconName } from "./icons.tsx";

export type Room = {
  href: string;
  icon: IconName;
  title: string;
  /** what is in it */
  text: ComponentChildren;
  tag?: ComponentChildren;
  /** who can see what is in it; `before` is said to a screen reader, which does not see the drawing */
  seen?: { before: string; words: string; onlyYou: boolean };
};

/** The rooms of somebody's record, as doors to press. */
export const Rooms = ({ rooms, label }: { rooms: Room[]; label?: string }) => (
  <ul class="rooms" role="list" aria-label={label}>
    {rooms.map(({ href, icon, title, text, tag, seen }) => (
      <li key={href}>
        <a href={href}>
          <Picture name={icon} />
          <b>{title}</b>
          <span>
            {text} {tag}
          </span>
          {seen && (
            <span class="seen">
              <Icon name={seen.onlyYou ? "lock" : "eye"} />
              <span>
                {seen.before && <span class="unseen">{seen.before} </span>}
                {seen.words}
              </span>
            </span>
          )}
        </a>
      </li>
    ))}
  </ul>
);
