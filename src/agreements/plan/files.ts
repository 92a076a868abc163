import type { House } from "../../web/house.ts";
import type { AgreementDocument } from "../sealed/content.ts";
import { writtenWhole, type Language } from "../../ground/core/language.ts";
import type { Context } from "../../web/context.ts";
import { route, type Later } from "../../web/route.ts";
import { inTimeZone } from "../../web/dates.ts";
import type { planBundleText } from "../documents/plan-fhir.ts";
import type { planPdf } from "../documents/plan-pdf.ts";
import type { planText } from "../documents/plan-text.ts";
import { heavy, job } from "../../ground/threads/heavy.ts";
import { enterPlan } from "./room.ts";

type Site = { baseUrl: string; timeZone: string };
type Kind = {
  /** made in a worker thread, when the transaction is over */
  make: (accountId: string, house: House, document: AgreementDocument, language: Language, site: Site) => Promise<Buffer | string>;
  type: string;
  ending: string;
};

const PDF = job<typeof planPdf>(new URL("../documents/plan-pdf.ts", import.meta.url), "planPdf");
const TEXT = job<typeof planText>(new URL("../documents/plan-text.ts", import.meta.url), "planText");
const FHIR = job<typeof planBundleText>(new URL("../documents/plan-fhir.ts", import.meta.url), "planBundleText");

const pdf = (largePrint: boolean): Kind => ({
  make: (accountId, house, document, language, { timeZone }) => heavy(accountId, PDF, house, document, language, { timeZone, largePrint }),
  type: "application/pdf",
  ending: largePrint ? "large-print.pdf" : "pdf",
});

const FILES: Record<string, Kind> = {
  pdf: pdf(false),
  "large-pdf": pdf(true),
  text: {
    make: (accountId, house, document, language, { timeZone }) => heavy(accountId, TEXT, house, document, language, timeZone),
    type: "text/plain; charset=utf-8",
    ending: "txt",
  },
  fhir: {
    make: (accountId, house, document, _language, site) => heavy(accountId, FHIR, house, document, site),
    type: "application/fhir+json; charset=utf-8",
    ending: "fhir.json",
  },
};

/** What it is, which version and of what day, and nothing about anybody. */
const fileName = ({ content }: AgreementDocument, timeZone: string, ending: string): string =>
  `${content.kind}-v${content.version}-${inTimeZone(new Date(content.putForward.at), timeZone)}.${ending}`;

/** The same agreement as a file: each a pure view of what was signed. */
export function planFiles(ctx: Context): void {
  for (const [name, { make, type, ending }] of Object.entries(FILES)) {
    route(ctx, "GET", `/people/:personId/plan/:agreementId/${name}`, async ({ tx, actor, params, language }): Promise<Later> => {
      const ids = { personId: params.personId!, agreementId: params.agreementId! };
      const { document } = await enterPlan(tx, actor, ctx.house, ids, "took a copy");
      const { baseUrl } = ctx.config;
      const { timeZone } = ctx.installation.current;
      const file = () => make(actor.accountId, ctx.house, document, writtenWhole(language), { baseUrl, timeZone });
      return { file, type, name: fileName(document, timeZone, ending) };
    });
  }
}
