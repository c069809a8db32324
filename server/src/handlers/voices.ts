import { ok, refused } from '@qichuang/base';
import {
  answerVoice,
  assignVoice,
  closeVoice,
  passOnVoice,
  prepareVoicePublication,
  publishVoice,
  raiseVoice,
  reopenVoice,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { refusal } from '@qichuang/domain';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { tableFile } from '../views/table-file.ts';
import { voiceTable } from '../views/voice-table.ts';
import { allVoiceRows, findVoice, publishedAnswerRows, voicePage, voiceView } from '../views/voice-view.ts';

type Requests = typeof REQUESTS;

const list: Handler<Requests['list-voices']> = async ({ house, query, ...reading }) =>
  ok(await voicePage(house, reading, query, query));

const exported: Handler<Requests['export-voices']> = async ({ house, query, ...reading }) => {
  const rows = await allVoiceRows(house, reading, query);
  return ok(await tableFile(voiceTable(rows, reading.language), rows, query.format, reading.language));
};

const see: Handler<Requests['see-voice']> = async ({ house, params, ...reading }) => {
  const found = await findVoice(house, reading.actor, params.voice);
  return found === undefined
    ? refused(refusal('not-found'))
    : ok(await voiceView(house, found.voice, found.standing, reading));
};

const published: Handler<Requests['list-published-answers']> = async ({ house, query }) =>
  ok({ rows: await publishedAnswerRows(house, query.programme) });

/** Problems and suggestions: lists, the page, and the acts of host, recommender and authority (A4.3, B6.3). */
export const VOICE_HANDLERS = {
  'list-voices': list,
  'export-voices': exported,
  'see-voice': see,
  'list-published-answers': published,
  'raise-voice': fromAct<Requests['raise-voice']>(raiseVoice),
  'pass-on-voice': fromAct<Requests['pass-on-voice']>(passOnVoice),
  'assign-voice': fromAct<Requests['assign-voice']>(assignVoice),
  'answer-voice': fromAct<Requests['answer-voice']>(answerVoice),
  'close-voice': fromAct<Requests['close-voice']>(closeVoice),
  'reopen-voice': fromAct<Requests['reopen-voice']>(reopenVoice),
  'prepare-voice-publication': fromAct<Requests['prepare-voice-publication']>(prepareVoicePublication),
  'publish-voice': fromAct<Requests['publish-voice']>(publishVoice),
} satisfies Partial<Handlers>;
