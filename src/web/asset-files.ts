export type Coding = "br" | "gzip";

export type Asset = { body: Buffer; type: string; packed: Partial<Record<Coding, Buffer>> };

export type Assets = {
  /** the address of the one style sheet */
  css: string;
  icon: string;
  /** the address of an island by its name in islands/; throws for a name that is none */
  script(name: string): string;
  files: Map<string, Asset>;
};
