import { afterAll, beforeAll, expect, test } from 'vitest';
import type { House } from '../house.ts';
import { AT, type Cases, openCases } from '../testing/made-up-cases.ts';
import { deliverMessages, type Letter } from './deliver.ts';

let cases: Cases;

beforeAll(async () => {
  cases = await openCases();
});

afterAll(async () => {
  await cases.store.close();
});

function house(): House {
  return {
    ...cases.room,
    store: cases.store,
    clock: { now: () => AT },
    settings: { publicUrl: new URL('https://platforms.example/') },
    log: { tell: () => undefined },
  } as unknown as House;
}

async function write(topic: string, values: Record<string, string>): Promise<void> {
  await cases.store.shelf.commit({
    writes: [],
    facts: [],
    // The outbox keeps what a newer version of an act may write about.
    messages: [{ topic: topic as 'designated', to: { programme: 'digital-economy-2023' }, values }],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: `write-${topic}`, by: 'test', digest: 'd' },
    answer: null,
  });
}

test('a letter goes out in both languages with the address to sign in at, and never twice', async () => {
  await write('measure-running', { platform: '虚构平台', kind: 'rectification', dueOn: '2026-07-12' });
  const sent: Letter[] = [];
  const send = async (letter: Letter) => void sent.push(letter);
  await deliverMessages(house(), send);
  expect(sent.map(({ subject }) => subject)).toEqual(['责令限期整改 / Ordered: Rectification']);
  expect(sent[0]?.text).toContain('请于 2026-07-12 前完成并提交整改报告');
  expect(sent[0]?.text).toContain('Please sign in: https://platforms.example/');
  expect(await deliverMessages(house(), send)).toBe(0);
});

test('what this version has no words for stays for a node that has', async () => {
  await write('written-by-a-newer-version', {});
  const sent: Letter[] = [];
  await deliverMessages(house(), async (letter) => void sent.push(letter));
  expect(sent).toEqual([]);
  expect(await cases.store.outbox.waiting()).toBe(1);
});
