import type { AgreementDocument } from "../agreements/content.ts";
import type { Language } from "../core/language.ts";
import type { Context } from "../web/context.ts";
import { route, type Answer } from "../web/route.ts";
import { planBundle } from "../views/plan-fhir.ts";
import { planPdf } from "../views/plan-pdf.ts";
import { planText } from "../views/plan-text.ts";
import { enterPlan } from "./room.ts";

type Make = (document: AgreementDocument, language: Language, baseUrl: string) => Promise<{ file: Buffer | string; type: string; ending: string }>;

const FILES: Record<string, Make> = {
  pdf: async (document, language) => ({ file: await planPdf(document, language), type: "application/pdf", ending: "pdf" }),
  text: async (document, language) => ({ file: planText(document, language), type: "text/plain; charset=utf-8", ending: "txt" }),
  fhir: async (document, _language, baseUrl) => ({
    file: JSON.stringify(planBundle(document, { baseUrl }), null, 2),
    type: "application/fhir+json; charset=utf-8",
    ending: "fhir.json",
  }),
};

/** The same agreement as a file: each a pure view of what was signed. The name tells nothing about anybody. */
export function planFiles(ctx: Context): void {
  for (const [name, make] of Object.entries(FILES)) {
    route(ctx, "GET", `/people/:personId/plan/:agreementId/${name}`, async ({ tx, actor, params, language }): Promise<Answer> => {
      const ids = { personId: params.personId!, agreementId: params.agreementId! };
      const { document } = await enterPlan(tx, actor, ctx.kinds, language, ids, "took a copy");
      const { file, type, ending } = await make(document, language, ctx.config.baseUrl);
      return { file, type, name: `plan-version-${document.content.version}.${ending}` };
    });
  }
}
