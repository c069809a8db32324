import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The rows of one act written by plain SQL: the same tables, indexes and triggers, prepared statements, one connection a client. */
export interface BareRows {
  write(place: number): Promise<void>;
  close(): Promise<void>;
}

const ANSWER =
  'insert into "answer" ("key", "by", "digest", "answer") values ($1, $2, $3, $4::jsonb) on conflict do nothing returning "key"';
const LOCK = 'select "id", "version" from "organisation" where "id" = $1 for no key update';
const ORGANISATION =
  'update "organisation" set "version" = "version" + 1, "body" = jsonb_set("body", \'{version}\', to_jsonb("version" + 1)), "updated_at" = now() where "id" = $1 returning "version"';
const GRAMS =
  'insert into "search_gram" ("kind", "id", "grams") select "kind", "id", "grams" from "search_gram" where "kind" = \'organisation\' and "id" = $1 on conflict ("kind", "id") do update set "grams" = excluded.grams where "search_gram"."grams" is distinct from excluded.grams';
const FACT =
  'insert into "fact" ("leaf", "act", "at", "office", "subject_kind", "subject_id", "from", "to", "clause", "digest") values ($1, \'correct-organisation\', now(), null, \'organisation\', $2, \'active\', \'active\', \'B4.1\', $3)';

// As long as the leaf and the digests of the real act; the server’s ledger takes these leaves in, too.
export const LEAF = Buffer.from(JSON.stringify({ act: 'correct-organisation' }).padEnd(310));
const DIGEST = 'a'.repeat(64);

/** @param organisations - one for each client, as registered through the system; nothing is written through it from now on. */
export async function openBareRows(
  url: string,
  organisations: readonly string[],
  connections: number,
): Promise<BareRows> {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  const { rows } = await (clients[0] as pg.Client).query<{ body: unknown }>(
    'select "body" from "organisation" where "id" = any($1)',
    [organisations],
  );
  if (rows.length !== organisations.length) throw new Error('the organisations are not in this database');
  const shadows = await shadowsOf(clients[0] as pg.Client, organisations);
  return {
    async write(place) {
      const client = clients[place];
      const id = shadows[place];
      if (client === undefined || id === undefined) throw new Error(`no client ${place}`);
      await client.query('begin');
      await client.query({
        name: 'answer',
        text: ANSWER,
        values: [randomUUID(), 'bench', DIGEST, `{"id":"${id}"}`],
      });
      await client.query({ name: 'lock', text: LOCK, values: [id] });
      await client.query({ name: 'organisation', text: ORGANISATION, values: [id] });
      await client.query({ name: 'grams', text: GRAMS, values: [id] });
      await client.query({ name: 'fact', text: FACT, values: [LEAF, id, DIGEST] });
      await client.query('commit');
    },
    async close() {
      for (const client of clients) await client.end();
    },
  };
}

/** Copies under ids of their own, so that the system's versions stay its own. */
async function shadowsOf(client: pg.Client, organisations: readonly string[]): Promise<readonly string[]> {
  for (const [place, id] of organisations.entries()) {
    await client.query(
      `insert into "organisation" ("id", "version", "body", "uscc", "state", "name", "region", "kind", "record_checked_on")
       select $2, "version", "body", $3, "state", "name", "region", "kind", "record_checked_on" from "organisation" where "id" = $1`,
      [id, `org_bench${String(place).padStart(5, '0')}`, `BENCH${String(place).padStart(13, '0')}`],
    );
    await client.query(
      `insert into "search_gram" ("kind", "id", "grams") select "kind", $2, "grams" from "search_gram" where "kind" = 'organisation' and "id" = $1`,
      [id, `org_bench${String(place).padStart(5, '0')}`],
    );
  }
  return organisations.map((_, place) => `org_bench${String(place).padStart(5, '0')}`);
}
