import type { Programme } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Applied, apply } from './apply.ts';
import { callRound } from './call.ts';
import { type Journey, openJourney } from './cast.ts';
import { check } from './check.ts';
import { decide } from './decide.ts';
import { foundSystem } from './found.ts';
import {
  beginAnother,
  clickTooLate,
  expireWhileTyping,
  meetInOneField,
  signInByKeyboard,
  submitSavesFirst,
  typeOffline,
  uploadBesideFault,
} from './lessons.ts';
import { looksOnlyAt } from './looks.ts';
import { announce, answerObjection, type OnNotice, object, putOnNotice } from './publicise.ts';
import { recommend } from './recommend.ts';
import { registerOrganisation } from './register.ts';
import { review } from './review.ts';
import { openStage, type Stage } from './stage.ts';

// What these show is the programme's own: its forms, its items, its score sheets.
const PAGES_OF_THE_PROGRAMME = [
  'form with fields',
  'form with files',
  'last look before submitting',
  'case before a recommender, form',
  'formal check item by item',
  'review desk',
];

/** A round of the programme in that year, from an empty database to the directory, everything by hand. */
export function playsThrough(
  programme: Programme,
  { year, lessons }: { readonly year: number; readonly lessons: boolean },
): void {
  describe(`one application of ${programme.id} through all hands`, () => {
    let stage: Stage;
    let journey: Journey;
    let applied: Applied;
    let onNotice: OnNotice;
    const scene = <Result>(name: string, play: () => Promise<Result>) =>
      stage.scene(`${programme.id}-${name}`, play);

    beforeAll(async () => {
      // Both programmes are played on the same pages: the one that also shows the lessons holds all of them to looking right.
      if (!lessons) looksOnlyAt(PAGES_OF_THE_PROGRAMME);
      stage = await openStage();
    });

    afterAll(async () => {
      await stage?.close();
    });

    test('the first start sets up three administrators, who then sign in', () =>
      scene('first-start', () => foundSystem(stage)));

    test('two administrators appoint, each by its own part', async () => {
      journey = await scene('appointing', () => openJourney(stage, programme, year));
    });

    test('an organisation registers itself (B4.1)', () =>
      scene('registration', () => registerOrganisation(journey)));

    test('a round is planned by one and called by another (B5.1)', () =>
      scene('call', () => callRound(journey)));

    test('an application is typed, checked as one types, and handed in for a receipt (B5.1)', async () => {
      applied = await scene('application', () => apply(journey));
      expect(applied.receipt).toMatch(/-0001$/);
    });

    if (lessons) {
      describe('nothing typed is lost', () => {
        let draft: string;

        test('signing in needs no mouse', () => scene('keyboard', () => signInByKeyboard(journey)));

        test('a session that ends while one types', async () => {
          draft = await scene('another-draft', () => beginAnother(journey));
          await scene('expired', () => expireWhileTyping(journey, draft));
        });

        test('two people in one field', () =>
          scene('two-in-one-field', () => meetInOneField(journey, draft)));

        test('typing without a line', () => scene('offline', () => typeOffline(journey, draft)));

        test('a file beside a field that cannot be saved', () =>
          scene('file-beside-fault', () => uploadBesideFault(journey, draft)));

        test('submitting saves first', () =>
          scene('submit-saves-first', () => submitSavesFirst(journey, draft)));

        test('a late click is refused in words by the server’s clock', () =>
          scene('too-late', () => clickTooLate(journey)));
      });
    }

    test('it is returned with all reasons at once, put right, ranked and recommended by two (B5.1)', () =>
      scene('recommendation', () => recommend(journey, applied)));

    test('the formal check goes item by item and is concluded by two (B4, B5.1)', () =>
      scene('formal-check', () => check(journey, applied)));

    test('an expert joins, declares, reads without names and scores (B5.1)', () =>
      scene('review', () => review(journey)));

    test('the list is ranked, the meeting decides, a second person confirms (B5.1)', () =>
      scene('decision', () => decide(journey)));

    test('the notice is published and read by anyone without JavaScript (B5.1)', async () => {
      onNotice = await scene('notice', () => putOnNotice(journey));
    });

    test('an objection under a real name with a paper is answered by two (B5.1)', () =>
      scene('objection', async () => answerObjection(journey, await object(journey, onNotice))));

    test('after the notice the list is announced and the directory shows the platform (B5.2)', () =>
      scene('announcement', () => announce(journey, onNotice)));

    test('no page threw a fault or met its own policy', () => {
      expect(stage.complaints()).toEqual([]);
    });
  });
}
