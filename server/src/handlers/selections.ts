import { ok, type Result, refused } from '@qichuang/base';
import {
  type Act,
  beginAchievement,
  beginAchievementScoring,
  callAchievements,
  cancelAchievements,
  chooseAchievements,
  type Desk,
  notifyAchievements,
  prepareAchievementCall,
  publishAchievements,
  settleAchievementDoubt,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Actor, type Refusal, refusal, type Selection } from '@qichuang/domain';
import type { House } from '../house.ts';
import { type ActBody, fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { achievementsPaper } from '../papers/achievements-paper.ts';
import { selectionTable } from '../views/selection-table.ts';
import { mayReadSelection, selectionRows, selectionView } from '../views/selection-view.ts';
import { tableFile } from '../views/table-file.ts';

type Requests = typeof REQUESTS;

async function findSelection({ desk }: House, actor: Actor, id: string): Promise<Result<Selection, Refusal>> {
  const found = await desk.shelf.find('selection', id);
  return found !== undefined && mayReadSelection(found, actor) ? ok(found) : refused(refusal('not-found'));
}

const list: Handler<Requests['list-selections']> = async ({ house, actor, query }) =>
  ok({ rows: await selectionRows(house, actor, query.programme) });

const see: Handler<Requests['see-selection']> = async ({ house, params, ...reading }) => {
  const found = await findSelection(house, reading.actor, params.selection);
  return found.ok ? ok(await selectionView(house, found.value, reading)) : found;
};

const file: Handler<Requests['fetch-selection']> = async ({ house, params, query, ...reading }) => {
  const found = await findSelection(house, reading.actor, params.selection);
  if (!found.ok) return found;
  const view = await selectionView(house, found.value, reading);
  if (query.format === 'docx') {
    const paper = await achievementsPaper(house, found.value, view);
    return paper === undefined ? refused(refusal('not-found')) : ok(paper);
  }
  return ok(
    await tableFile(selectionTable(view, reading.language), view.list, query.format, reading.language),
  );
};

/** The days of the notice are the programme's, never the sender's. */
async function notify(desk: Desk, act: Act<ActBody<Requests['notify-achievements']>>) {
  const selection = await desk.shelf.find('selection', act.body.selection);
  if (selection === undefined) return refused(refusal('not-found'));
  const programme = desk.programmes.get(selection.programmeDigest);
  if (programme === undefined) throw new Error(`no programme version ${selection.programmeDigest}`);
  const { workingDays } = programme.sharedRules.notice;
  return notifyAchievements(desk, { ...act, body: { ...act.body, workingDays } });
}

/** The yearly choice of achievements (B5.3). */
export const SELECTION_HANDLERS = {
  'list-selections': list,
  'see-selection': see,
  'fetch-selection': file,
  'prepare-achievement-call': fromAct<Requests['prepare-achievement-call']>(prepareAchievementCall),
  'call-achievements': fromAct<Requests['call-achievements']>(callAchievements),
  'begin-achievement': fromAct<Requests['begin-achievement']>(beginAchievement),
  'begin-achievement-scoring': fromAct<Requests['begin-achievement-scoring']>(beginAchievementScoring),
  'choose-achievements': fromAct<Requests['choose-achievements']>(chooseAchievements),
  'notify-achievements': fromAct<Requests['notify-achievements']>(notify),
  'settle-achievement-doubt': fromAct<Requests['settle-achievement-doubt']>(settleAchievementDoubt),
  'publish-achievements': fromAct<Requests['publish-achievements']>(publishAchievements),
  'cancel-achievements': fromAct<Requests['cancel-achievements']>(cancelAchievements),
} satisfies Partial<Handlers>;
