import { isEasyRead, type Language } from "../../ground/core/language.ts";
import { EasyLine, EasyLines } from "./easy.tsx";
import type { IconName } from "./icons.tsx";

type Props = { language: Language; text: string; pictures?: IconName[]; /** as large as any text */ plain?: boolean };

/** What a page is for. In Easy Read each sentence stands by itself, with a picture beside it. */
export function Lede({ language, text, pictures = [], plain }: Props) {
  const ideas = sentencesOf(text);
  if (!isEasyRead(language) || pictures.length < ideas.length) return <p class={plain ? undefined : "lede"}>{text}</p>;
  return (
    <EasyLines>
      {ideas.map((idea, index) => (
        <EasyLine key={idea} picture={pictures[index]!}>
          {idea}
        </EasyLine>
      ))}
    </EasyLines>
  );
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== "");
