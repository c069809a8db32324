import { Readable } from 'node:stream';
import { dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import type { REQUESTS } from '@qichuang/contract';
import { type Refusal, refusal } from '@qichuang/domain';
import type { FileAnswer } from '../http/file-answer.ts';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { checkOpinionPaper, correctionPaper, disqualificationPaper } from '../papers/case-papers.ts';
import { certificatePaper } from '../papers/certificate-paper.ts';
import { applicationFormPaper } from '../papers/form-paper.ts';
import { objectionLetterPaper } from '../papers/objection-papers.ts';
import { announcementPaper, callPaper, noticePaper } from '../papers/published-papers.ts';
import { minutesPaper, rankingPaper } from '../papers/ranking-papers.ts';
import {
  listOf,
  recommendationLetterPaper,
  recommendationTablePaper,
} from '../papers/recommendation-papers.ts';
import { formAsSeen } from '../views/case-form.ts';
import { findObjection, mayRead } from '../views/publicity-views.ts';
import { listAsked } from '../views/recommendation-view.ts';
import { findSeen, scopeOf, sees } from '../views/standing.ts';
import { seenIn } from './case-readings.ts';
import { governedRound, rankedAway, recommendedAway, roundIn } from './round-readings.ts';

type Requests = typeof REQUESTS;

const NOT_FOUND = refused(refusal('not-found'));

function paper(file: FileAnswer | null): Result<FileAnswer, Refusal> {
  return file === null ? NOT_FOUND : ok(file);
}

async function withProgramme(visit: Pick<Visit, 'house' | 'actor'>, id: string) {
  const found = await roundIn({ ...visit, params: { round: id } });
  const programme = found.ok ? visit.house.desk.programmes.get(found.value.programmeDigest) : undefined;
  return found.ok && programme !== undefined ? { round: found.value, programme } : undefined;
}

const call: Handler<Requests['fetch-call']> = async (visit) => {
  const found = await withProgramme(visit, visit.params.round);
  return found === undefined ? NOT_FOUND : ok(await callPaper(visit.house, found));
};

const notice: Handler<Requests['fetch-notice']> = async (visit) => {
  const found = await visit.house.desk.shelf.find('notice', visit.params.notice);
  if (found === undefined || !(await mayRead(visit.house, found, visit.actor))) return NOT_FOUND;
  const round = await withProgramme(visit, found.round);
  return round === undefined
    ? NOT_FOUND
    : ok(await noticePaper(visit.house, round, found, visit.query.format));
};

const announcement: Handler<Requests['fetch-announcement']> = async (visit) => {
  const found = await visit.house.desk.shelf.find('announcement', visit.params.announcement);
  if (found === undefined || !(await mayRead(visit.house, found, visit.actor))) return NOT_FOUND;
  const round = await withProgramme(visit, found.round);
  return round === undefined
    ? NOT_FOUND
    : paper(await announcementPaper(visit.house, round, found, visit.query.format));
};

const certificate: Handler<Requests['fetch-certificate']> = async ({ house, params, query, at }) =>
  paper(await certificatePaper(house, params.number, query.format, dayIn(at, SHANGHAI)));

/** The list a paper is asked of: a recommender's own, or to the authority a confirmed one. */
async function listFor(visit: Pick<Visit, 'house' | 'actor'>, id: string, asked: string | undefined) {
  const of = await withProgramme(visit, id);
  const recommender = of === undefined ? undefined : listAsked(visit.actor, of.round, asked);
  const list =
    of === undefined || recommender === undefined
      ? undefined
      : await listOf(visit.house, of.round, recommender);
  const own = scopeOf(visit.actor).kind === 'recommender';
  const away =
    of === undefined || recommender === undefined
      ? null
      : await recommendedAway(visit, of.round, recommender);
  return of === undefined || list === undefined || away !== null || !(own || list.state === 'confirmed')
    ? undefined
    : { of, list };
}

const letter: Handler<Requests['fetch-recommendation-letter']> = async (visit) => {
  const found = await listFor(visit, visit.params.round, visit.query.recommender);
  return found === undefined
    ? NOT_FOUND
    : ok(await recommendationLetterPaper(visit.house, found.of, found.list));
};

const table: Handler<Requests['fetch-recommendation-table']> = async (visit) => {
  const found = await listFor(visit, visit.params.round, visit.query.recommender);
  if (found === undefined) return NOT_FOUND;
  return ok(await recommendationTablePaper(visit.house, found.of, found.list, visit.query.format));
};

const ranking: Handler<Requests['fetch-ranking']> = async (visit) => {
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const away = await rankedAway(visit, governed.value.round, visit.params.category);
  if (away !== null) return refused(away);
  return paper(await rankingPaper(visit.house, governed.value, visit.params.category, visit.query.format));
};

const minutes: Handler<Requests['fetch-minutes']> = async (visit) => {
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const { round, category } = visit.params;
  const away = await rankedAway(visit, governed.value.round, category);
  if (away !== null) return refused(away);
  const [found] = await visit.house.desk.shelf.where('ranking', { round, category });
  return found === undefined ? NOT_FOUND : paper(await minutesPaper(visit.house, governed.value, found));
};

const form: Handler<Requests['fetch-application-form']> = async (visit) => {
  const seen = await seenIn(visit);
  const shown = seen.ok ? await formAsSeen(visit.house, seen.value, visit.actor) : null;
  if (!seen.ok || shown === null) return NOT_FOUND;
  return ok(await applicationFormPaper(visit.house, seen.value, shown, visit.language));
};

/** The frozen bytes themselves, for whoever sees the whole form: their SHA-256 is what the receipt says. */
const receipt: Handler<Requests['fetch-receipt']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'form') && sees(one, 'contact'));
  if (!seen.ok) return seen;
  const { application } = seen.value;
  const copy = application.copies.find(({ number }) => number === visit.params.number);
  const bytes = copy === undefined ? undefined : await visit.house.desk.shelf.frozenBytes(copy.hash);
  if (copy === undefined || bytes === undefined) return NOT_FOUND;
  return ok({
    name: `${application.receipt ?? application.id}-${copy.number}.json`,
    media: 'application/json; charset=utf-8',
    bytes,
  });
};

const opinion: Handler<Requests['fetch-check-opinion']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'formal-check'));
  if (!seen.ok) return seen;
  const checks = await visit.house.desk.shelf.where('formalCheck', {
    application: seen.value.application.id,
  });
  const last = [...checks].sort((one, other) => one.copy - other.copy).at(-1);
  return last === undefined ? NOT_FOUND : ok(await checkOpinionPaper(visit.house, seen.value, last));
};

const correction: Handler<Requests['fetch-correction-notice']> = async (visit) => {
  const seen = await seenIn(visit, (one) => sees(one, 'returns'));
  const last = seen.ok
    ? seen.value.application.returned.findLast(({ kind }) => kind === 'correction')
    : undefined;
  return !seen.ok || last === undefined
    ? NOT_FOUND
    : ok(await correctionPaper(visit.house, seen.value, last));
};

const disqualification: Handler<Requests['fetch-disqualification']> = async ({ house, actor, params }) => {
  const finding = await house.desk.shelf.find('finding', params.finding);
  const seen = finding === undefined ? undefined : await findSeen(house, actor, finding.application);
  if (finding?.state !== 'decided' || seen === undefined || !sees(seen, 'findings')) return NOT_FOUND;
  return ok(await disqualificationPaper(house, seen, finding));
};

const objectionLetter: Handler<Requests['fetch-objection-letter']> = async (visit) => {
  const found = await findObjection(visit.house, visit.actor, visit.params.objection);
  const of = found === undefined ? undefined : await withProgramme(visit, found.round);
  return found === undefined || of === undefined
    ? NOT_FOUND
    : paper(await objectionLetterPaper(visit.house, of, found));
};

const MEDIA = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const;

const evidence: Handler<Requests['fetch-objection-evidence']> = async ({ house, actor, params }) => {
  const found = await findObjection(house, actor, params.objection);
  const piece = found?.evidence.find(({ hash }) => hash === params.hash);
  const file = piece === undefined ? undefined : await house.files.read(piece.hash);
  if (piece === undefined || file === undefined) return NOT_FOUND;
  return ok({
    name: piece.name,
    media: MEDIA[piece.media],
    bytes: Readable.toWeb(file.stream),
    length: file.bytes,
  });
};

export const PAPER_HANDLERS = {
  'fetch-call': call,
  'fetch-notice': notice,
  'fetch-announcement': announcement,
  'fetch-certificate': certificate,
  'fetch-recommendation-letter': letter,
  'fetch-recommendation-table': table,
  'fetch-ranking': ranking,
  'fetch-minutes': minutes,
  'fetch-application-form': form,
  'fetch-receipt': receipt,
  'fetch-check-opinion': opinion,
  'fetch-correction-notice': correction,
  'fetch-disqualification': disqualification,
  'fetch-objection-letter': objectionLetter,
  'fetch-objection-evidence': evidence,
} satisfies Partial<Handlers>;
