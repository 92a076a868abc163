import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { Acting } from "./content.ts";

/** As documents tell it: absent where somebody spoke or signed for themselves alone. */
export const actingOf = ({
  acting_under,
  acting_as,
}: {
  acting_under?: string | null;
  acting_as?: AuthorityKind | null;
}): { acting?: Acting } => (acting_under && acting_as ? { acting: { authorityId: acting_under, as: acting_as } } : {});
