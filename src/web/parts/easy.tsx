import type { ComponentChildren } from "preact";
import { isEasyRead, type Language } from "../../ground/core/language.ts";
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

type BesideProps = { language: Language; picture: IconName; children: ComponentChildren };

/** In Easy Read with a picture beside it; else as it is. */
export const EasyPicture = ({ language, picture, children }: BesideProps) =>
  !isEasyRead(language) ? (
    <>{children}</>
  ) : (
    <div class="pictured">
      <Picture name={picture} />
      <div>{children}</div>
    </div>
  );
