import { instant } from '@qichuang/base';
import type { Actor, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, newId } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { beginFiling } from './begin-filing.ts';

const AT = instant('2026-04-10T02:00:00.000Z');
const PAGE = { limit: 50 };

let world: PlatformWorld;
let own: Platform;
let others: Platform;
let stranger: Actor;

beforeAll(async () => {
  world = await openPlatformWorld();
  own = await world.platform();
  const other = await world.newOrganisation();
  stranger = await world.actorOf('applicant-submitter', { kind: 'organisation', id: other.id });
  others = await world.platform({ organisation: other.id });
  await begin(world.submitter, own, null);
  await begin(world.submitter, own, AT);
  await begin(stranger, others, AT);
});

afterAll(async () => {
  await world.store.close();
});

async function begin(actor: Actor, platform: Platform, handedIn: typeof AT | null): Promise<void> {
  const body = { platform: platform.id, kind: 'change' as const, about: 'renaming' };
  const result = await beginFiling(world.desk, act(actor, AT, body));
  if (!result.ok) throw new Error(result.refusal.kind);
  if (handedIn === null) return;
  const filing = await world.desk.shelf.find('filing', result.value.id);
  if (filing === undefined) throw new Error('no filing');
  const id = newId('fil');
  await world.put('filing', { ...filing, id, state: 'submitted', firstSubmittedAt: handedIn, receipt: id });
}

describe('lists of filings end where the reader’s sight ends (B5.2, B5.4)', () => {
  test('a host has its own, drafts among them, and no other’s', async () => {
    const scope = { kind: 'organisation', id: world.organisation.id } as const;
    const { rows, total } = await world.store.queries.listLife('filing', scope, {}, PAGE);
    expect(rows.every(({ platform }) => platform === own.id)).toBe(true);
    expect(total).toBe(3);
    expect(await world.store.queries.lifeCounts('filing', scope, {})).toEqual({ draft: 2, submitted: 1 });
  });

  test('recommender and authority have what was handed in, and neither row nor count of a draft', async () => {
    for (const scope of [
      { kind: 'recommender', id: world.bureau.id },
      { kind: 'authority', programme: world.programme.id },
    ] as const) {
      expect(await world.store.queries.lifeCounts('filing', scope, {})).toEqual({ submitted: 2 });
      const { total } = await world.store.queries.listLife('filing', scope, { platform: others.id }, PAGE);
      expect(total).toBe(1);
    }
  });

  test('whoever has no scope has nothing, whatever is searched', async () => {
    const { rows, total } = await world.store.queries.listLife(
      'filing',
      { kind: 'none' },
      { text: '示例' },
      PAGE,
    );
    expect([rows, total]).toEqual([[], 0]);
  });

  test('page by page the list is the same, once each', async () => {
    const scope = { kind: 'organisation', id: world.organisation.id } as const;
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const part = await world.store.queries.listLife('filing', scope, {}, { limit: 1, after });
      seen.push(...part.rows.map(({ id }) => id));
      after = part.next ?? undefined;
    } while (after !== undefined);
    const all = await world.store.queries.listLife('filing', scope, {}, PAGE);
    expect(seen).toEqual(all.rows.map(({ id }) => id));
  });

  test('a column the kind does not have is a bug, not an empty list', async () => {
    const asked = world.store.queries.listLife(
      'milestone',
      { kind: 'none' },
      { columns: { kind: 'x' } },
      PAGE,
    );
    await expect(asked).rejects.toThrow('not listed by');
  });
});
