import { fieldId } from "../../web/parts/field-id.ts";
import { More } from "../../web/parts/summary.tsx";
import type { PersonAsked } from "./keeping.ts";
import type { Around } from "./page.tsx";
import { WRITING_WORDS } from "./words.ts";

type IdeasProps = {
  around: Around;
  ideas: string[];
  /** the page of the form, which may have a query of its own */ at: string;
  /** the field an idea goes into */ field?: string;
};

/** Ideas to begin with: each opens the form with its words in the box. Nothing is saved by picking one. */
export function Ideas({ around: { asked }, ideas, at, field = "text" }: IdeasProps) {
  const words = WRITING_WORDS[asked.language];
  if (ideas.length === 0) return null;
  return (
    <>
      {pickedIdea(asked, ideas) !== undefined && <p class="hint">{words.ideaPicked}</p>}
      <More summary={words.ideas}>
        <p class="hint">{words.ideasText}</p>
        <ul>
          {ideas.map((idea, index) => (
            <li key={idea}>
              <a href={`${at}${at.includes("?") ? "&" : "?"}idea=${index}#${fieldId(field)}`}>{idea}</a>
            </li>
          ))}
        </ul>
      </More>
    </>
  );
}

/** The idea that was picked from the list, by its place there. */
export const pickedIdea = ({ query }: Pick<PersonAsked, "query">, ideas: readonly string[]): string | undefined =>
  /^\d{1,2}$/.test(query.idea ?? "") ? ideas[Number(query.idea)] : undefined;

/** A form's first fields: those of an idea that was picked, or none. */
export function fieldsOfIdea(asked: Pick<PersonAsked, "query">, ideas: readonly string[], field = "text"): Record<string, string> {
  const idea = pickedIdea(asked, ideas);
  return idea === undefined ? {} : { [field]: idea };
}
