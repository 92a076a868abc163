import { readFileSync, writeFileSync } from "node:fs";
import { redrawn } from "./picture.ts";

/** `npm run floors`: draws the picture of the house in ARCHITECTURE.md anew. */
const FILE = new URL("../../ARCHITECTURE.md", import.meta.url);
writeFileSync(FILE, redrawn(readFileSync(FILE, "utf8")));
