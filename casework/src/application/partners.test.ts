import { describe, expect, test } from 'vitest';
import { APPLYING, act, openCaseWorld } from '../fixtures/case-world.ts';
import { filledApplication } from '../fixtures/filled-application.ts';
import { answerPartnership, invitePartners, stateReasons, submitApplication } from '../index.ts';

describe('a joint laboratory: partners confirm on line, more than three need a reason (B4.5)', () => {
  test('from invitation to submission, with four partners', async () => {
    const world = await openCaseWorld();
    try {
      const { desk } = world;
      const filled = await filledApplication(world, APPLYING, 4);
      const body = { application: filled.id, version: filled.version };
      expect(await invitePartners(desk, act(filled.submitter, APPLYING, body))).toMatchObject({ ok: true });
      const invited = await desk.shelf.where('partnership', { application: filled.id, state: 'pending' });
      expect(invited).toHaveLength(4);

      const pending = await submitApplication(
        desk,
        act(filled.submitter, APPLYING, { ...body, fields: [], declaresTrue: true }),
      );
      if (pending.ok) throw new Error('submitted without its partners');
      const stopped = (pending.refusal.rules ?? []).map(({ rule }) => rule);
      expect(stopped).toContain('joint-partners-confirmed');
      expect(stopped).toContain('joint-partner-limit');

      for (const partnership of invited) {
        const partner = await world.newOrganisation({
          uscc: partnership.uscc as never,
          name: partnership.name,
          region: partnership.region,
          kind: 'enterprise',
        });
        const answer = { partnership: partnership.id, version: 1, answer: 'confirmed' as const, note: '' };
        expect(await answerPartnership(desk, act(filled.submitter, APPLYING, answer))).toMatchObject({
          ok: false,
        });
        const handler = await world.actorOf('applicant-handler', { kind: 'organisation', id: partner.id });
        expect(await answerPartnership(desk, act(handler, APPLYING, answer))).toMatchObject({
          ok: false,
          refusal: { kind: 'not-yours', clause: 'B4.5' },
        });
        const submitter = await world.actorOf('applicant-submitter', {
          kind: 'organisation',
          id: partner.id,
        });
        expect(await answerPartnership(desk, act(submitter, APPLYING, answer))).toMatchObject({
          ok: true,
          value: { state: 'confirmed' },
        });
      }

      const silent = await submitApplication(
        desk,
        act(filled.submitter, APPLYING, { ...body, fields: [], declaresTrue: true }),
      );
      expect(silent.ok ? [] : (silent.refusal.rules ?? []).map(({ rule }) => rule)).toContain(
        'joint-partner-limit',
      );
      const application = await desk.shelf.find('application', filled.id);
      const reasons = (silent.ok ? [] : (silent.refusal.rules ?? []))
        .filter(({ severity }) => severity === 'reason')
        .map(({ rule }) => ({ rule, text: '第四家承担海试，其余三家均无试验条件。' }));
      const stated = await stateReasons(
        desk,
        act(filled.submitter, APPLYING, { ...body, reasons, statements: application?.statements ?? [] }),
      );
      if (!stated.ok) throw new Error(JSON.stringify(stated.refusal));
      const outcome = await submitApplication(
        desk,
        act(filled.submitter, APPLYING, {
          ...body,
          version: stated.value.version,
          fields: [],
          declaresTrue: true,
        }),
      );
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal, null, 1));
      expect((await desk.shelf.find('application', filled.id))?.reasons).toContainEqual(
        expect.objectContaining({ rule: 'joint-partner-limit', decision: 'open' }),
      );
    } finally {
      await world.store.close();
    }
  });
});
