import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@qichuang/store';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of one PostgreSQL for the whole run; each test file makes its own database in it. */
    databaseUrl: string;
  }
}

/** One server per run, whose data nobody will miss; or the one that TEST_DATABASE_URL names. */
export default async function provideDatabase(project: TestProject) {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    project.provide('databaseUrl', given);
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-tests-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), durable: false });
  project.provide('databaseUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  };
}
