import { Client } from 'pg';

/** How many statements go to the database while this is done, whoever in the process sends them; those that begin a connection aside. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { query } = Client.prototype;
  let sent = 0;
  Client.prototype.query = new Proxy(query, {
    apply(target, client, asked) {
      if (!String(asked[0]).startsWith('set role')) sent += 1;
      return Reflect.apply(target, client, asked);
    },
  });
  try {
    await work();
  } finally {
    Client.prototype.query = query;
  }
  return sent;
}
