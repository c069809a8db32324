import { ok, type Result, refused } from '@qichuang/base';
import {
  arrangeAgenda,
  beginMeeting,
  cancelMeeting,
  changeMeeting,
  closeMinutes,
  concludeItem,
  conveneMeeting,
  correctMinutes,
  endMeeting,
  meetingHeldAway,
  putOffItem,
  remindSigners,
  setAttendance,
  signMinutes,
  takeUpItem,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Meeting, type Refusal, type Round, refusal } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { agendaPaper, meetingMinutesPaper } from '../papers/meeting-papers.ts';
import { heldAwayRows } from '../views/held-away.ts';
import { findMeeting, meetingRows, meetingView } from '../views/meeting-view.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));

interface Found {
  readonly meeting: Meeting;
  readonly round: Round;
  readonly programme: Programme;
}

async function meetingIn(
  { house, actor }: Pick<Visit, 'house' | 'actor'>,
  id: string,
): Promise<Result<Found, Refusal>> {
  const meeting = await findMeeting(house, actor, id);
  if (meeting === undefined) return NOT_FOUND;
  const round = await house.desk.shelf.find('round', meeting.round);
  const programme = round === undefined ? undefined : house.desk.programmes.get(round.programmeDigest);
  if (round === undefined || programme === undefined)
    throw new Error(`meeting ${meeting.id} without round or programme`);
  return ok({ meeting, round, programme });
}

const list: Handler<Requests['list-meetings']> = async ({ house, actor, query }) =>
  ok({ rows: await meetingRows(house, actor, query) });

const see: Handler<Requests['see-meeting']> = async (visit) => {
  const found = await meetingIn(visit, visit.params.meeting);
  if (!found.ok) return found;
  const { meeting, round, programme } = found.value;
  return ok(await meetingView(visit.house, visit.actor, meeting, round, programme));
};

/** Officials of the reader's own authority: whoever sits in without an account is named as an observer. */
const people: Handler<Requests['list-meeting-people']> = async ({ house, actor, language }) => {
  const rows = await heldAwayRows(house, actor, language);
  return ok({ rows: rows.map(({ person, name }) => ({ person, name })) });
};

/** A paper as a whole is not for whoever stands aside for some of it. */
const paper: Handler<Requests['fetch-meeting-paper']> = async (visit) => {
  const found = await meetingIn(visit, visit.params.meeting);
  if (!found.ok) return found;
  const { meeting, round, programme } = found.value;
  const away = await meetingHeldAway(visit.house.desk, visit, meeting);
  if (away !== null) return refused(away);
  if (visit.params.paper === 'agenda') {
    const view = await meetingView(visit.house, visit.actor, meeting, round, programme);
    return ok(await agendaPaper(view, programme));
  }
  const minutes = await meetingMinutesPaper(visit.house, found.value, visit.query.edition);
  return minutes === null ? NOT_FOUND : ok(minutes);
};

export const MEETING_HANDLERS = {
  'arrange-agenda': fromAct<Requests['arrange-agenda']>(arrangeAgenda),
  'begin-meeting': fromAct<Requests['begin-meeting']>(beginMeeting),
  'cancel-meeting': fromAct<Requests['cancel-meeting']>(cancelMeeting),
  'change-meeting': fromAct<Requests['change-meeting']>(changeMeeting),
  'close-minutes': fromAct<Requests['close-minutes']>(closeMinutes),
  'conclude-item': fromAct<Requests['conclude-item']>(concludeItem),
  'convene-meeting': fromAct<Requests['convene-meeting']>(conveneMeeting),
  'correct-minutes': fromAct<Requests['correct-minutes']>(correctMinutes),
  'end-meeting': fromAct<Requests['end-meeting']>(endMeeting),
  'fetch-meeting-paper': paper,
  'list-meeting-people': people,
  'list-meetings': list,
  'put-off-item': fromAct<Requests['put-off-item']>(putOffItem),
  'remind-signers': fromAct<Requests['remind-signers']>(remindSigners),
  'see-meeting': see,
  'set-attendance': fromAct<Requests['set-attendance']>(setAttendance),
  'sign-minutes': fromAct<Requests['sign-minutes']>(signMinutes),
  'take-up-item': fromAct<Requests['take-up-item']>(takeUpItem),
} satisfies Partial<Handlers>;
