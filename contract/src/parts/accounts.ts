import { ADD_HANDLER } from '../requests/add-handler.ts';
import { ADD_PERSON } from '../requests/add-person.ts';
import { BEGIN_SECOND_FACTOR } from '../requests/begin-second-factor.ts';
import { BEGIN_SIGN_IN_ELSEWHERE } from '../requests/begin-sign-in-elsewhere.ts';
import { CHANGE_PASSWORD } from '../requests/change-password.ts';
import { CHOOSE_LANGUAGE } from '../requests/choose-language.ts';
import { CONFIRM_SECOND_FACTOR } from '../requests/confirm-second-factor.ts';
import { DECLARE_TIE } from '../requests/declare-tie.ts';
import { END_HANDLER } from '../requests/end-handler.ts';
import { END_OFFICE } from '../requests/end-office.ts';
import { END_OUTSIDE_IDENTITY } from '../requests/end-outside-identity.ts';
import { END_TIE } from '../requests/end-tie.ts';
import { FINISH_SIGN_IN_ELSEWHERE } from '../requests/finish-sign-in-elsewhere.ts';
import { FIRST_RUN } from '../requests/first-run.ts';
import { GRANT_OFFICE } from '../requests/grant-office.ts';
import { LIST_HELD_AWAY } from '../requests/list-held-away.ts';
import { LIST_LETTERS } from '../requests/list-letters.ts';
import { LIST_MAIL_TEXTS } from '../requests/list-mail-texts.ts';
import { LIST_OWN_LETTERS } from '../requests/list-own-letters.ts';
import { LIST_PEOPLE } from '../requests/list-people.ts';
import { LIST_SECURITY_EVENTS } from '../requests/list-security-events.ts';
import { REMOVE_SECOND_FACTOR } from '../requests/remove-second-factor.ts';
import { RENEW_RECOVERY_CODES } from '../requests/renew-recovery-codes.ts';
import { RESET_PASSWORD } from '../requests/reset-password.ts';
import { RESET_SECOND_FACTOR } from '../requests/reset-second-factor.ts';
import { RETRY_LETTER } from '../requests/retry-letter.ts';
import { SEE_MAIL_CHOICE } from '../requests/see-mail-choice.ts';
import { SEE_OUTSIDE_IDENTITY } from '../requests/see-outside-identity.ts';
import { SEE_SECOND_FACTOR } from '../requests/see-second-factor.ts';
import { SEE_SESSION } from '../requests/see-session.ts';
import { SEE_SIGN_IN_RULE } from '../requests/see-sign-in-rule.ts';
import { SEND_TRIAL_LETTER } from '../requests/send-trial-letter.ts';
import { SET_MAIL_CHOICE } from '../requests/set-mail-choice.ts';
import { SET_MAIL_TEXT } from '../requests/set-mail-text.ts';
import { SET_OUTSIDE_IDENTITY } from '../requests/set-outside-identity.ts';
import { SET_PERSON_STATE } from '../requests/set-person-state.ts';
import { SET_SIGN_IN_RULE } from '../requests/set-sign-in-rule.ts';
import { SIGN_IN } from '../requests/sign-in.ts';
import { SIGN_OUT } from '../requests/sign-out.ts';
import { TAKE_OFFICE } from '../requests/take-office.ts';

/** Accounts, signing in, offices, and what is told of them. */
export const ACCOUNT_REQUESTS = {
  'add-handler': ADD_HANDLER,
  'add-person': ADD_PERSON,
  'begin-second-factor': BEGIN_SECOND_FACTOR,
  'begin-sign-in-elsewhere': BEGIN_SIGN_IN_ELSEWHERE,
  'change-password': CHANGE_PASSWORD,
  'choose-language': CHOOSE_LANGUAGE,
  'confirm-second-factor': CONFIRM_SECOND_FACTOR,
  'declare-tie': DECLARE_TIE,
  'end-handler': END_HANDLER,
  'end-office': END_OFFICE,
  'end-outside-identity': END_OUTSIDE_IDENTITY,
  'end-tie': END_TIE,
  'finish-sign-in-elsewhere': FINISH_SIGN_IN_ELSEWHERE,
  'first-run': FIRST_RUN,
  'grant-office': GRANT_OFFICE,
  'list-held-away': LIST_HELD_AWAY,
  'list-letters': LIST_LETTERS,
  'list-mail-texts': LIST_MAIL_TEXTS,
  'list-own-letters': LIST_OWN_LETTERS,
  'list-people': LIST_PEOPLE,
  'list-security-events': LIST_SECURITY_EVENTS,
  'remove-second-factor': REMOVE_SECOND_FACTOR,
  'renew-recovery-codes': RENEW_RECOVERY_CODES,
  'reset-password': RESET_PASSWORD,
  'reset-second-factor': RESET_SECOND_FACTOR,
  'retry-letter': RETRY_LETTER,
  'see-mail-choice': SEE_MAIL_CHOICE,
  'see-outside-identity': SEE_OUTSIDE_IDENTITY,
  'see-second-factor': SEE_SECOND_FACTOR,
  'see-session': SEE_SESSION,
  'see-sign-in-rule': SEE_SIGN_IN_RULE,
  'send-trial-letter': SEND_TRIAL_LETTER,
  'set-mail-choice': SET_MAIL_CHOICE,
  'set-mail-text': SET_MAIL_TEXT,
  'set-outside-identity': SET_OUTSIDE_IDENTITY,
  'set-person-state': SET_PERSON_STATE,
  'set-sign-in-rule': SET_SIGN_IN_RULE,
  'sign-in': SIGN_IN,
  'sign-out': SIGN_OUT,
  'take-office': TAKE_OFFICE,
} as const;
