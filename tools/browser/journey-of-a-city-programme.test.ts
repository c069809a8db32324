import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Applied, begin } from './journey/apply.ts';
import { callRound } from './journey/call.ts';
import type { Journey } from './journey/cast.ts';
import { check } from './journey/check.ts';
import { type Bureau, openBureau, openCityJourney } from './journey/city.ts';
import { applyDirectly, readOwnPart, verifyCertificate } from './journey/city-round.ts';
import { decide } from './journey/decide.ts';
import { change, derive, publish, readOver } from './journey/derive.ts';
import { looksOnlyAt } from './journey/looks.ts';
import { moveDraftsOver } from './journey/move-drafts.ts';
import { announce, type OnNotice, putOnNotice } from './journey/publicise.ts';
import { registerOrganisation } from './journey/register.ts';
import { reviewByHand } from './journey/review.ts';
import { openStage, type Stage } from './journey/stage.ts';

const PROVINCE = DIGITAL_ECONOMY_2023;

/** The pages the journeys of the province do not come by; theirs are held to the same there. */
const OWN_PAGES = [
  'no version in the making',
  'deriving a city programme',
  'categories of a version in work',
  'rule with a fault',
  'sample cases',
  'differences from the province',
  'differences in English',
  'version before an approver',
  'drafts before a later version',
  'draft under a later version',
  'own part of a city',
  'document of a programme',
  'aggregates of city programmes',
];

describe('a city derives its own programme and runs a round of it to its list (A4.1, B6.1)', () => {
  let stage: Stage;
  let bureau: Bureau;
  let journey: Journey;
  let draft: string;
  let round: string;
  let applied: Applied;
  let onNotice: OnNotice;
  const scene = <Result>(name: string, play: () => Promise<Result>) => stage.scene(`city-${name}`, play);

  beforeAll(async () => {
    stage = await openStage();
    looksOnlyAt(OWN_PAGES);
    bureau = await openBureau(stage, PROVINCE);
  });

  afterAll(async () => {
    await stage?.close();
  });

  test('its bureau derives it from the province’s, without a category it leaves out', async () => {
    draft = await scene('derive', () => derive(bureau, PROVINCE));
  });

  test('a target and a rule are changed in forms; a slip is told at its place', () =>
    scene('change', () => change(bureau, PROVINCE)));

  test('every sample case comes out, and the differences read in plain words', () =>
    scene('read-over', () => readOver(bureau, PROVINCE)));

  test('one hands it on, another publishes it', () => scene('publish', () => publish(bureau, draft)));

  test('administrators appoint the city’s own people', async () => {
    journey = await scene('appointing', () => openCityJourney(stage, bureau));
    expect(journey.programme.stages.map(({ id }) => id)).not.toContain('preliminary-review');
  });

  test('its applicant registers', () => scene('registration', () => registerOrganisation(journey)));

  test('its round is planned without a window for recommending, and called', async () => {
    round = await scene('call', () => callRound(journey));
  });

  test('a draft is begun, and goes over to a version published meanwhile', async () => {
    const page = await journey.windowOf(journey.accounts.submitter);
    draft = await scene('begin', () => begin(journey, page));
    await scene('move-drafts', () => moveDraftsOver(journey, round, draft));
  });

  test('every field and file of an application is filled in at the page, and it goes straight to the check', async () => {
    applied = await scene('application', () => applyDirectly(journey, draft));
    expect(applied.receipt).toMatch(/^JNSZ24-LAB-0001$/);
  });

  test('the city’s own people check it, two of them', () => scene('check', () => check(journey, applied)));

  test('experts join, are assigned, declare and score, each at the page', () =>
    scene('review', () => reviewByHand(journey)));

  test('it is ranked and decided on', () => scene('decision', () => decide(journey)));

  test('its notice stands where anyone reads it', async () => {
    onNotice = await scene('notice', () => putOnNotice(journey));
  });

  test('its list is announced', () => scene('announcement', () => announce(journey, onNotice)));

  test('the city has its own part of the portal, and the province the numbers of it', () =>
    scene('portal', () => readOwnPart(journey, onNotice)));

  test('a stranger verifies the certificate', () =>
    scene('certificate', () => verifyCertificate(journey, onNotice)));

  test('no page threw a fault or met its own policy', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
