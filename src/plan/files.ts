import type { AgreementDocument } from "../agreements/content.ts";
import type { Language } from "../core/language.ts";
import type { Context } from "../web/context.ts";
import { route, type Answer } from "../web/route.ts";
import { inTimeZone } from "../web/dates.ts";
import { planBundle } from "../views/plan-fhir.ts";
import { planPdf } from "../views/plan-pdf.ts";
import { planText } from "../views/plan-text.ts";
import { enterPlan } from "./room.ts";

type Make = (
  document: AgreementDocument,
  language: Language,
  site: { baseUrl: string; timeZone: string },
) => Promise<{ file: Buffer | string; type: string; ending: string }>;

const pdf = async (document: AgreementDocument, language: Language, timeZone: string, largePrint: boolean) => ({
  file: await planPdf(document, language, { timeZone, largePrint }),
  type: "application/pdf",
  ending: largePrint ? "large-print.pdf" : "pdf",
});

const FILES: Record<string, Make> = {
  pdf: (document, language, { timeZone }) => pdf(document, language, timeZone, false),
  "large-pdf": (document, language, { timeZone }) => pdf(document, language, timeZone, true),
  text: async (document, language, { timeZone }) => ({
    file: planText(document, language, timeZone),
    type: "text/plain; charset=utf-8",
    ending: "txt",
  }),
  fhir: async (document, _language, site) => ({
    file: JSON.stringify(planBundle(document, site), null, 2),
    type: "application/fhir+json; charset=utf-8",
    ending: "fhir.json",
  }),
};

/** What it is, which version and of what day, and nothing about anybody. */
const fileName = ({ content }: AgreementDocument, timeZone: string, ending: string): string =>
  `${content.kind}-v${content.version}-${inTimeZone(new Date(content.putForward.at), timeZone)}.${ending}`;

/** The same agreement as a file: each a pure view of what was signed. */
export function planFiles(ctx: Context): void {
  for (const [name, make] of Object.entries(FILES)) {
    route(ctx, "GET", `/people/:personId/plan/:agreementId/${name}`, async ({ tx, actor, params, language }): Promise<Answer> => {
      const ids = { personId: params.personId!, agreementId: params.agreementId! };
      const { document } = await enterPlan(tx, actor, ctx.kinds, language, ids, "took a copy");
      const { file, type, ending } = await make(document, language, {
        baseUrl: ctx.config.baseUrl,
        timeZone: ctx.installation.current.timeZone,
      });
      return { file, type, name: fileName(document, ctx.installation.current.timeZone, ending) };
    });
  }
}
