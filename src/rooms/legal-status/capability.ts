import type { Capability } from "../../web/capability.ts";
import { ToldFields } from "./fields.tsx";
import { LegalForOthers } from "./for-others.tsx";
import { LEGAL_SECTION } from "./section.ts";
import { LEGAL_KINDS } from "./shape.ts";
import { useStatuses } from "./statuses.ts";

export const LEGAL_STATUS_CAPABILITY: Capability = {
  kinds: LEGAL_KINDS,
  sections: [LEGAL_SECTION],
  views: { "legal-status": LegalForOthers },
  fields: { "legal-status": ToldFields },
  content: [useStatuses],
};
