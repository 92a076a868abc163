import { HOUSE } from "../../../app/house.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument, aStatement, someContent } from "../../../../tests/builders/agreement-document.ts";
import { pdfWords } from "../../../../tests/builders/pdf-text.ts";
import { planPdf } from "../plan-pdf.ts";
import { boxesIn, linesOf } from "./lines.ts";
import { measureAt } from "./measure.ts";

/** "I am well" and more, in languages that people write in services here. */
const SAMPLES: Record<string, string> = {
  Amharic: "ደህና ነኝ። እህቴን ጥሩልኝ",
  Arabic: "أنا بخير، شكراً. قهوة مع أختي؟",
  Bengali: "আমি ভালো আছি। ক্ষমা, ঢাকায়",
  Bulgarian: "Добре съм",
  Farsi: "من خوبم، گچپژ می‌خواهم",
  Gujarati: "હું ઠીક છું. ક્ષમા",
  Hebrew: "אני בסדר",
  Hindi: "मैं ठीक हूँ। क्षमा, हिन्दी",
  Kurdish: "من باشم ڕ ڵ ۆ ێ ە",
  Malayalam: "എനിക്ക് സുഖമാണ്",
  Nepali: "म ठिक छु। ज्ञान",
  Panjabi: "ਮੈਂ ਠੀਕ ਹਾਂ। ਪੰਜਾਬੀ ਸ੍ਰੀ",
  Pashto: "زه ښه یم ډ ټ ړ ځ څ ږ ۍ ې",
  Polish: "Zażółć gęślą jaźń",
  Romanian: "Mă simt bine, ș ț",
  Sinhala: "මම හොඳින් ඉන්නවා ක්‍ෂ",
  Somali: "Waan fiicanahay",
  Tamil: "நான் நலமாக இருக்கிறேன்",
  Telugu: "నేను బాగున్నాను",
  Thai: "ฉันสบายดี",
  Tigrinya: "ጽቡቕ ኣለኹ",
  Turkish: "İyiyim, ğışçö",
  Ukrainian: "Я в порядку, їґє",
  Urdu: "میں ٹھیک ہوں۔ مجھے ڈر لگتا ہے",
  Vietnamese: "Tôi khỏe, được",
};
/** What no face of a file has: a Chinese one alone would be larger than everything else together. */
const WITHOUT: Record<string, string> = { Chinese: "我很好", Japanese: "元気です", Korean: "저는 괜찮아요" };

const planOf = (...texts: string[]) =>
  aDocument(someContent({ parts: [{ part: "goals", statements: texts.map((text) => aStatement(text)) }] }));

describe("scripts in a file", () => {
  it.each(Object.entries(SAMPLES))("given words in %s, every one of its letters is printed", (_name, text) => {
    expect(boxesIn(text)).toBe(0);
  });

  it("given words in all of them, the file is made and holds the words as they were written", async () => {
    const words = pdfWords(await planPdf(HOUSE, planOf(...Object.values(SAMPLES)), "en-GB"));
    for (const text of Object.values(SAMPLES)) expect(words).toContain(text);
    expect(words).not.toContain("□");
  });

  it.each(Object.entries(WITHOUT))(
    "given words in %s, the file says that its letters are missing, and keeps the words",
    async (_name, text) => {
      const words = pdfWords(await planPdf(HOUSE, planOf(text), "en-GB"));
      expect(words).toMatch(/characters of these words can’t be printed in this file and are shown as □/);
      expect(words).toContain(text);
    },
  );

  const blocks = [0x0600, 0x0900, 0x0980, 0x0a00, 0x0a80, 0x0b80, 0x0c00, 0x0d00, 0x0d80, 0x0e00, 0x1200];
  it.each(blocks)(
    "given any letters and marks of the block at %i in any order, their line is measured and never breaks a file",
    (first) => {
      const letter = fc.integer({ min: first, max: first + 127 }).map((code) => String.fromCodePoint(code));
      const any = fc.array(fc.oneof({ weight: 8, arbitrary: letter }, fc.constantFrom("\u200d", "\u200c", " ", "(", "a", "1")), {
        maxLength: 12,
      });
      const [plain, bold] = [measureAt(11.5, "400"), measureAt(11.5, "700")];
      fc.assert(
        fc.property(any, (letters) => {
          const text = letters.join("");
          for (const measure of [plain, bold])
            for (const { width } of linesOf(text, 200, measure)) expect(Number.isFinite(width)).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );
});
