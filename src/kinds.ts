import { kindsOf, type Kinds } from "./record/kinds.ts";

/** Every kind of statement there is, one line each. */
export const KINDS: Kinds = kindsOf();
