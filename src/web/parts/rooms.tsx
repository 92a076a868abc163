import type { ComponentChildren } from "preact";
import { Picture, type IconName } from "./icons.tsx";

export type Room = {
  href: string;
  icon: IconName;
  title: string;
  /** what is in it and who sees it */ text: ComponentChildren;
  tag?: ComponentChildren;
};

/** The rooms of somebody's record, as doors to press. */
export const Rooms = ({ rooms, label }: { rooms: Room[]; label?: string }) => (
  <ul class="rooms" role="list" aria-label={label}>
    {rooms.map(({ href, icon, title, text, tag }) => (
      <li key={href}>
        <a href={href}>
          <Picture name={icon} />
          <b>{title}</b>
          <span>
            {text} {tag}
          </span>
        </a>
      </li>
    ))}
  </ul>
);
