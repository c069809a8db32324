import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { setting } from '../schema/keeping.ts';
import { jsonOf } from '../schema/types.ts';

export interface Settings {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Sets it where it is not set yet; gives what stands, by whomever it was set first. */
  initialise(key: string, value: unknown): Promise<unknown>;
}

export function settingsOn(db: Database): Settings {
  async function get(key: string): Promise<unknown> {
    const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, key));
    return row?.value;
  }
  return {
    get,
    async set(key, value) {
      await db
        .insert(setting)
        .values({ key, value: jsonOf(value) })
        .onConflictDoUpdate({ target: setting.key, set: { value: jsonOf(value), updatedAt: new Date() } });
    },
    async initialise(key, value) {
      await db
        .insert(setting)
        .values({ key, value: jsonOf(value) })
        .onConflictDoNothing();
      return get(key);
    },
  };
}
