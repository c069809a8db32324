import { ok, type Result, refused } from '@qichuang/base';
import { checkAssignmentRecord, readAssignmentRecord } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Refusal, type Round, refusal } from '@qichuang/domain';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { wholeListFault } from '../views/held-away.ts';
import { governedRound } from './round-readings.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND: Result<never, Refusal> = refused(refusal('not-found'));

/** Of a round and category so many are kept in sight; all are in the ledger. */
const SHOWN = 100;

/** Why the records are not shown to a reader held away from a case of the category. */
function categoryAway({ house, actor }: Pick<Visit, 'house' | 'actor'>, { id }: Round, category: string) {
  return wholeListFault(house, actor, () => house.desk.shelf.where('application', { round: id, category }));
}

const list: Handler<Requests['list-assignment-records']> = async (visit) => {
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const { round } = governed.value;
  const { category } = visit.query;
  const away = await categoryAway(visit, round, category);
  if (away !== null) return refused(away);
  const { rows } = await visit.house.store.queries.listFacts(
    { act: 'record-assignment', subject: round.id },
    { limit: SHOWN },
  );
  const read = await Promise.all(
    rows.map(async ({ fact: { digest, at } }) => {
      const bytes = await visit.house.desk.shelf.frozenBytes(digest);
      const record = bytes === undefined ? undefined : readAssignmentRecord(bytes);
      if (bytes === undefined || record?.category !== category) return [];
      const { manner, choice, ties } = record;
      return [
        {
          digest,
          at,
          manner,
          seats: choice.reduce((sum, { joining }) => sum + joining.length, 0),
          applications: choice.length,
          barred: ties.barred.length,
          faults: checkAssignmentRecord(bytes, digest).map(({ kind }) => kind),
        },
      ];
    }),
  );
  return ok({ rows: read.flat() });
};

const fetch: Handler<Requests['fetch-assignment-record']> = async (visit) => {
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const { round } = governed.value;
  const { digest } = visit.params;
  const bytes = await visit.house.desk.shelf.frozenBytes(digest);
  const record = bytes === undefined ? undefined : readAssignmentRecord(bytes);
  if (bytes === undefined || record?.round !== round.id) return NOT_FOUND;
  const away = await categoryAway(visit, round, record.category);
  if (away !== null) return refused(away);
  return ok({
    name: `assignment-${record.category}-${digest.slice(0, 8)}.json`,
    media: 'application/json; charset=utf-8',
    bytes,
  });
};

export const ASSIGNMENT_RECORD_HANDLERS = {
  'list-assignment-records': list,
  'fetch-assignment-record': fetch,
} satisfies Partial<Handlers>;
