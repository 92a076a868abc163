import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

export type DatabaseKind = "embedded" | "postgresql";
export type Database = {
  kind: DatabaseKind;
  pool: pg.Pool;
  /** The embedded database itself, for automatic copies. */
  embedded: PGlite | null;
  close(): Promise<void>;
};

// bigint counts fit a JavaScript number here; days stay the text they are
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A PostgreSQL server, 15 or newer. */
export async function openServer(url: string, connections = 10): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connections, pipeline: true });
  pool.on("error", (error) => console.error("A database connection ended:", error.message));
  return { kind: "postgresql", pool, embedded: null, close: () => pool.end() };
}

/**
 * The embedded database in a folder, or in memory where none is given. One connection: whoever asks outside the open
 * transaction waits for it to end. Give a tar of a data folder to start from a copy.
 */
export async function openEmbedded(folder?: string, loadDataDir?: Blob): Promise<Database> {
  const embedded = await PGlite.create({ dataDir: folder, loadDataDir });
  const pool = new pg.Pool({ ...(createPgConfig(embedded) as unknown as pg.PoolConfig), max: 1, pipeline: true });
  pool.on("error", (error) => console.error("The embedded database's connection ended:", error.message));
  return {
    kind: "embedded",
    pool,
    embedded,
    close: async () => {
      await pool.end();
      if (!embedded.closed) await embedded.close();
    },
  };
}
