import { afterAll, beforeAll, expect, test } from 'vitest';
import { APPLYING, act, type CaseWorld, openCaseWorld } from '../fixtures/case-world.ts';
import { keepFile } from './keep-file.ts';

let world: CaseWorld;

beforeAll(async () => {
  world = await openCaseWorld();
});

afterAll(() => world.store.close());

test('a PDF of more pages than its slot takes is refused with both numbers; one whose pages nobody can read is taken', async () => {
  const [form] = world.programme.forms;
  const [slot] = form?.attachments.slots ?? [];
  const { id } = await world.application('draft');
  if (slot === undefined) throw new Error('no slot');
  const keep = (pages: number | null, hash: string) =>
    keepFile(
      world.desk,
      act(world.submitter, APPLYING, {
        slot: slot.id,
        name: '示例.pdf',
        issuedOn: null,
        media: 'pdf',
        bytes: 10,
        pages,
        hash: hash.repeat(64),
      }),
      id,
      { ...slot, types: ['pdf'], maxFiles: 5, maxPages: 30 },
    );
  expect(await keep(31, 'a')).toMatchObject({
    refusal: { kind: 'too-large', evidence: { pages: 31, maxPages: 30 } },
  });
  expect(await keep(30, 'b')).toMatchObject({ ok: true, value: { pages: 30 } });
  expect(await keep(null, 'c')).toMatchObject({ ok: true, value: { pages: null } });
});
