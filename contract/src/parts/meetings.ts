import { ARRANGE_AGENDA } from '../requests/arrange-agenda.ts';
import { BEGIN_MEETING } from '../requests/begin-meeting.ts';
import { CANCEL_MEETING } from '../requests/cancel-meeting.ts';
import { CHANGE_MEETING } from '../requests/change-meeting.ts';
import { CLOSE_MINUTES } from '../requests/close-minutes.ts';
import { CONCLUDE_ITEM } from '../requests/conclude-item.ts';
import { CONVENE_MEETING } from '../requests/convene-meeting.ts';
import { CORRECT_MINUTES } from '../requests/correct-minutes.ts';
import { END_MEETING } from '../requests/end-meeting.ts';
import { FETCH_MEETING_PAPER } from '../requests/fetch-meeting-paper.ts';
import { LIST_MEETING_PEOPLE } from '../requests/list-meeting-people.ts';
import { LIST_MEETINGS } from '../requests/list-meetings.ts';
import { PUT_OFF_ITEM } from '../requests/put-off-item.ts';
import { REMIND_SIGNERS } from '../requests/remind-signers.ts';
import { SEE_MEETING } from '../requests/see-meeting.ts';
import { SET_ATTENDANCE } from '../requests/set-attendance.ts';
import { SIGN_MINUTES } from '../requests/sign-minutes.ts';
import { TAKE_UP_ITEM } from '../requests/take-up-item.ts';

/** The meeting that studies the results before the decision (default; 集体研究). */
export const MEETING_REQUESTS = {
  'arrange-agenda': ARRANGE_AGENDA,
  'begin-meeting': BEGIN_MEETING,
  'cancel-meeting': CANCEL_MEETING,
  'change-meeting': CHANGE_MEETING,
  'close-minutes': CLOSE_MINUTES,
  'conclude-item': CONCLUDE_ITEM,
  'convene-meeting': CONVENE_MEETING,
  'correct-minutes': CORRECT_MINUTES,
  'end-meeting': END_MEETING,
  'fetch-meeting-paper': FETCH_MEETING_PAPER,
  'list-meeting-people': LIST_MEETING_PEOPLE,
  'list-meetings': LIST_MEETINGS,
  'put-off-item': PUT_OFF_ITEM,
  'remind-signers': REMIND_SIGNERS,
  'see-meeting': SEE_MEETING,
  'set-attendance': SET_ATTENDANCE,
  'sign-minutes': SIGN_MINUTES,
  'take-up-item': TAKE_UP_ITEM,
} as const;
