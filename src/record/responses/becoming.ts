import { isId } from "../../ground/core/id.ts";
import { ok, refuse, type Problems, type Result } from "../../ground/core/result.ts";
import type { Kinds } from "../statements/kinds.ts";
import { explain, parse } from "../../ground/core/problems.ts";
import { kindNamed } from "../statements/kinds.ts";
import { say } from "../statements/say.ts";
import { act, readStatement } from "../statements/store.ts";
import type { Statement } from "../statements/statement.ts";
import type { TakenFrom } from "../statements/taken-from.ts";
import type { Asked } from "../../web/route.ts";
import { CHANGED, TAKEN_UP, type SuggestionOf } from "./rules.ts";

type Becoming = {
  suggestion: Statement;
  /** the id of the act and of the revision it makes */
  id: unknown;
  /** of the goal or step it becomes */
  becomesId: unknown;
  /** the person's own words; those of the suggestion where it is taken up as it stands */
  body: unknown;
  how: typeof TAKEN_UP | typeof CHANGED;
  /** other words that are added behind what the person had said, instead of standing in their place */
  added?: boolean;
};

/** Both, one after the other, as they were said. */
export const joined = (mine: string, theirs: string): string => `${mine.trimEnd()}\n\n${theirs}`;

/**
 * A suggestion becomes the person's own: a goal, a step, or other words of the statement it is beside. The suggestion
 * stays, with what became of it. Other words are a next revision of what the person had said, so they did not begin as
 * a suggestion, and nothing new is named as what it became.
 */
export async function become(
  asked: Asked,
  kinds: Kinds,
  { suggestion, id, becomesId, body: given, how, added }: Becoming,
): Promise<Result<string>> {
  const { tx, actor, language } = asked;
  const { person_id: personId, statement_id: statementId } = suggestion;
  const of = suggestion.body.of as SuggestionOf;
  const from: TakenFrom = {
    statementId,
    name: suggestion.author_name,
    ...(added && { added }),
    ...(how === CHANGED && { reworded: true as const }),
  };
  const body = typeof given === "object" && given !== null ? { ...given, takenFrom: from } : given;
  const badIds: Problems = { "": explain("id-wrong", language) };
  const wrong = refuse(badIds);
  if (!isId(id) || (of !== "words" && !isId(becomesId))) {
    const parsed = parse(kindNamed(kinds, of === "words" ? "answer" : of).body, body, language);
    return parsed.ok ? wrong : refuse({ ...badIds, ...parsed.problems });
  }
  const about = suggestion.about_id === null ? null : await readStatement(tx, personId, suggestion.about_id);
  if (of !== "goal" && !about) return wrong;
  const taken = of === "words" ? null : await readStatement(tx, personId, becomesId as string);
  if (taken) return wrong;
  const saved = await say(asked, {
    personId,
    revisionId: id,
    voice: "own",
    ...(of === "words"
      ? {
          statementId: about!.statement_id,
          basedOn: about!.revision_id,
          kind: about!.kind,
          body: { ...about!.body, text: textOf(body), takenFrom: from },
        }
      : { statementId: becomesId as string, basedOn: null, kind: of, aboutId: of === "step" ? suggestion.about_id : null, body }),
  });
  if (!saved.ok) return saved;
  const became = saved.value.statementId;
  await act(tx, { personId, eventId: id, statementId, act: how, actorId: actor.accountId, becameId: of === "words" ? null : became });
  return ok(became);
}

const textOf = (body: unknown): unknown => (body as { text?: unknown } | null)?.text;
