import { ok, type Result, refused } from '@qichuang/base';
import {
  beginDraft,
  deriveProgramme,
  dropDraft,
  editDraft,
  moveDrafts,
  prepareDraft,
  publishDraft,
  sendBackDraft,
  simulateDraft,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Actor, type ProgrammeDraft, type Refusal, refusal } from '@qichuang/domain';
import { describeDifferences, loadProgramme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { cityProgrammeRows } from '../views/city-programmes.ts';
import { draftMovesView, versionMovesView } from '../views/draft-moves.ts';
import { draftRows, draftView, mayReadDraft } from '../views/draft-versions.ts';
import { simulationView } from '../views/simulation-view.ts';
import { seenIn } from './case-readings.ts';
import { governedRound } from './round-readings.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));

const list: Handler<Requests['list-programme-drafts']> = async ({ house, actor }) =>
  ok({ rows: await draftRows(house, actor) });

const see: Handler<Requests['see-programme-draft']> = async ({ house, actor, params }) => {
  const found = await readable(house, actor, params.draft);
  return found.ok ? ok(await draftView(house, actor, found.value)) : found;
};

const simulate: Handler<Requests['simulate-programme-draft']> = async ({ house, actor, params, query }) => {
  const found = await readable(house, actor, params.draft);
  if (!found.ok) return found;
  const round = await house.desk.shelf.find('round', query.round);
  const { unit } = actor.office ?? {};
  // Only over a round of one's own programme: what was handed in elsewhere is nobody's affair here.
  if (round === undefined || unit?.kind !== 'authority' || unit.programme !== round.programme)
    return NOT_FOUND;
  const loaded = loadProgramme(found.value.document);
  if (!loaded.ok) return refused(refusal('incomplete', 'A4.1', { count: loaded.refusal.length }));
  return ok(simulationView(round.id, await simulateDraft(house.desk, loaded.value, round)));
};

/** A draft is for those who write and publish it. */
async function readable(house: House, actor: Actor, id: string): Promise<Result<ProgrammeDraft, Refusal>> {
  const draft = await house.desk.shelf.find('programmeDraft', id);
  return draft !== undefined && mayReadDraft(actor, draft) ? ok(draft) : NOT_FOUND;
}

/** Published: in force on this node with the answer, on every other with its next request. */
const publish: Handler<Requests['publish-programme-draft']> = async (visit) => {
  const result = await fromAct<Requests['publish-programme-draft']>(publishDraft)(visit);
  if (result.ok) await visit.house.refreshProgrammes();
  return result;
};

const previewMoves: Handler<Requests['preview-draft-moves']> = async (visit) => {
  const governed = await governedRound(visit);
  return governed.ok ? ok(await draftMovesView(visit.house, governed.value.round)) : governed;
};

/** A draft is its applicant's own: for anybody else it went nowhere. */
const versionMoves: Handler<Requests['see-version-moves']> = async (visit) => {
  const seen = await seenIn(visit, ({ standing }) => standing.part === 'applicant');
  return seen.ok ? ok(await versionMovesView(visit.house, seen.value.application)) : seen;
};

/** Numbers of what cities run, for the programme theirs were derived from; nobody else has any. */
const cityProgrammes: Handler<Requests['list-city-programmes']> = async ({ house, actor, at }) => {
  const { unit } = actor.office ?? {};
  return unit?.kind === 'authority' ? ok(await cityProgrammeRows(house, unit.programme, at)) : NOT_FOUND;
};

const versions: Handler<Requests['list-programme-versions']> = async ({ house, params }) => {
  const { programmes } = house.desk;
  const inForce = programmes.get(params.programme);
  if (inForce === undefined || inForce.id !== params.programme) return NOT_FOUND;
  const all = (await house.store.programmeVersions.list()).filter(({ id }) => id === params.programme);
  // The list begins with the version in force; the one published before each follows it.
  const known = all.flatMap(({ digest, publishedAt, origin }) => {
    const programme = programmes.get(digest);
    return programme === undefined ? [] : [{ digest, publishedAt, origin, programme }];
  });
  const rows = known.map(({ programme, ...row }, index) => {
    const before = known[index + 1]?.programme;
    return {
      ...row,
      version: programme.version,
      inForce: programme === inForce,
      differences: before === undefined ? [] : describeDifferences(before, programme),
    };
  });
  return ok({ rows });
};

export const WORKSHOP_HANDLERS = {
  'begin-programme-draft': fromAct<Requests['begin-programme-draft']>(beginDraft),
  'derive-programme': fromAct<Requests['derive-programme']>(deriveProgramme),
  'edit-programme-draft': fromAct<Requests['edit-programme-draft']>(editDraft),
  'prepare-programme-draft': fromAct<Requests['prepare-programme-draft']>(prepareDraft),
  'send-back-programme-draft': fromAct<Requests['send-back-programme-draft']>(sendBackDraft),
  'publish-programme-draft': publish,
  'drop-programme-draft': fromAct<Requests['drop-programme-draft']>(dropDraft),
  'list-programme-drafts': list,
  'see-programme-draft': see,
  'simulate-programme-draft': simulate,
  'list-programme-versions': versions,
  'list-city-programmes': cityProgrammes,
  'preview-draft-moves': previewMoves,
  'move-drafts': fromAct<Requests['move-drafts']>(moveDrafts),
  'see-version-moves': versionMoves,
} satisfies Partial<Handlers>;
