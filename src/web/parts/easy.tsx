import type { ComponentChildren } from "preact";
import { Picture, type IconName } from "./icons.tsx";

/** A line of Easy Read: a picture, and one idea beside it. */
export const EasyLine = ({ picture, children }: { picture: IconName; children: ComponentChildren }) => (
  <li>
    <Picture name={picture} />
    <p>{children}</p>
  </li>
);

export const EasyLines = ({ children }: { children: ComponentChildren }) => (
  <ul class="easy" role="list">
    {children}
  </ul>
);
