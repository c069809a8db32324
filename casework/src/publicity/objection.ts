import { addWorkingDays, dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  APPLICATION_TRANSITIONS,
  type Application,
  mayMove,
  type Notice,
  OBJECTION_TRANSITIONS,
  type Objection,
  type ObjectionEvidence,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { findCase, personOf, programmeAt } from '../spine/case.ts';
import { commit, commitOne, type Move, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';

export interface FileObjection {
  readonly notice: string;
  readonly application: string;
  readonly objector: Objection['objector'];
  readonly grounds: string;
  readonly evidence: readonly ObjectionEvidence[];
  /** SHA-256 of the look-up code the server gave the objector, hex. */
  readonly codeHash: string;
}

/** Files an objection of anyone: real name or seal, contact, grounds and evidence, before the notice ends (A3.4, B5.1). */
export async function fileObjection(
  desk: Desk,
  act: Act<FileObjection>,
): Promise<Result<Standpoint & { readonly number: string }, Refusal>> {
  const { body, at } = act;
  const notice = await desk.shelf.find('notice', body.notice);
  const entry = notice?.entries.find(({ application }) => application === body.application);
  if (notice === undefined || notice.state !== 'published' || entry === undefined)
    return refused(refusal('not-found'));
  const allowed = mayMove(OBJECTION_TRANSITIONS.file, {
    state: null,
    standing: { part: 'public', grade: null },
    person: act.actor.person,
    preparedBy: null,
    at,
    clocks: { noticeCloses: notice.until },
  });
  if (!allowed.ok) return allowed;
  const fault = formFault(body);
  if (fault !== null) return refused(fault);
  const round = await desk.shelf.find('round', notice.round);
  if (round === undefined) throw new Error(`notice ${notice.id} without its round`);
  const { handlingWorkingDays } = programmeAt(desk, round.programmeDigest).sharedRules.notice;
  const serial = await desk.shelf.takeNumber(`objection:${notice.round}`);
  const next: Objection = {
    id: mint(act, 'obj', 0),
    version: 1,
    state: 'filed',
    number: `YY${round.year}-${String(serial).padStart(4, '0')}`,
    notice: notice.id,
    application: entry.application,
    round: notice.round,
    programme: notice.programme,
    objector: body.objector,
    grounds: body.grounds,
    codeHash: body.codeHash,
    evidence: body.evidence,
    filedAt: at,
    answerDueOn: addWorkingDays(desk.calendar, dayIn(at, SHANGHAI), handlingWorkingDays),
    invalid: null,
    answer: null,
    handledBy: null,
  };
  const moved = move(act, { act: 'file-objection', clause: 'B5.1' }, 'objection', null, next);
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved],
    { id, version, state, number: next.number },
    {
      messages: [
        { topic: 'objection-filed', to: { programme: notice.programme }, values: { number: next.number } },
      ],
    },
  );
}

function formFault({ objector, grounds, evidence }: FileObjection): Refusal | null {
  const missing = [
    objector.name.trim() === '' ? 'name' : '',
    objector.contact.trim() === '' ? 'contact' : '',
    grounds.trim() === '' ? 'grounds' : '',
    evidence.length === 0 ? 'evidence' : '',
    objector.kind === 'unit' && !objector.sealed ? 'seal' : '',
  ].filter((field) => field !== '');
  return missing.length === 0 ? null : refusal('incomplete', 'B5.1', { missing });
}

interface OnObjection {
  readonly objection: string;
  readonly version: number;
}

/** Takes up an objection; until it is answered it holds its application back, and no other. */
export async function acceptObjection(
  desk: Desk,
  act: Act<OnObjection>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await objectionFor(desk, act, 'accept');
  if (!found.ok) return found;
  const next: Objection = { ...found.value, state: 'accepted', handledBy: { by: personOf(act), at: act.at } };
  return commitOne(
    desk,
    act,
    move(act, { act: 'accept-objection', clause: 'B5.1' }, 'objection', found.value, next),
  );
}

/** Finds an objection invalid; it stays on record with the reason. */
export async function findObjectionInvalid(
  desk: Desk,
  act: Act<
    OnObjection & { readonly kind: NonNullable<Objection['invalid']>['kind']; readonly reason: string }
  >,
): Promise<Result<Standpoint, Refusal>> {
  const found = await objectionFor(desk, act, 'find-invalid');
  if (!found.ok) return found;
  const { kind, reason } = act.body;
  const next: Objection = {
    ...found.value,
    state: 'invalid',
    invalid: { kind, reason },
    handledBy: { by: personOf(act), at: act.at },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'find-objection-invalid', clause: 'B5.1' }, 'objection', found.value, next),
  );
}

export interface PrepareAnswer extends OnObjection {
  readonly conclusion: NonNullable<Objection['answer']>['conclusion'];
  readonly facts: string;
  readonly clause: string;
  readonly correctedName: string | null;
}

/** Proposes the answer: upheld, partly (what is corrected is named), or not upheld. */
export async function prepareObjectionAnswer(
  desk: Desk,
  act: Act<PrepareAnswer>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await objectionFor(desk, act, 'prepare-answer');
  if (!found.ok) return found;
  const { conclusion, facts, clause, correctedName } = act.body;
  if ((conclusion === 'partly-upheld') !== (correctedName !== null))
    return refused(refusal('incomplete', 'B5.1', { missing: ['correctedName'] }));
  const next: Objection = {
    ...found.value,
    answer: {
      conclusion,
      facts,
      clause,
      correctedName,
      prepared: { by: personOf(act), at: act.at },
      given: null,
    },
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'prepare-objection-answer', clause: 'B5.1' }, 'objection', found.value, next),
  );
}

/** Gives the answer; upheld, the application leaves the list, partly upheld, it is corrected with before and after shown. */
export async function giveObjectionAnswer(
  desk: Desk,
  act: Act<OnObjection>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await objectionFor(desk, act, 'answer');
  if (!found.ok) return found;
  const objection = found.value;
  const { answer } = objection;
  if (answer === null) return refused(refusal('wrong-state', 'B5.1', { answer: 'none' }));
  const answered: Objection = {
    ...objection,
    state: 'answered',
    answer: { ...answer, given: { by: personOf(act), at: act.at } },
  };
  const effect = await effectOf(desk, act, objection, answer);
  if (!effect.ok) return effect;
  const moves = [
    move(act, { act: 'give-objection-answer', clause: 'B5.1' }, 'objection', objection, answered),
    ...effect.value,
  ];
  return commit(desk, act, moves, {
    id: objection.id,
    version: objection.version + 1,
    state: answered.state,
  });
}

async function effectOf(
  desk: Desk,
  act: Act<unknown>,
  objection: Objection,
  answer: NonNullable<Objection['answer']>,
): Promise<Result<readonly Move[], Refusal>> {
  if (answer.conclusion === 'not-upheld') return ok([]);
  const application = await desk.shelf.find('application', objection.application);
  const notice = await desk.shelf.find('notice', objection.notice);
  if (application === undefined || notice === undefined)
    throw new Error(`objection ${objection.id} without its case`);
  const name = answer.conclusion === 'upheld' ? 'uphold-objection' : 'correct-on-notice';
  const allowed = mayMove(
    APPLICATION_TRANSITIONS[name],
    momentIn(application.state, objection.programme, act, { preparedBy: answer.prepared.by }),
  );
  if (!allowed.ok) return allowed;
  if (answer.correctedName === null) {
    const outcome = { reason: answer.facts, clause: answer.clause, at: act.at };
    return ok([
      move(act, { act: name, clause: 'B5.1' }, 'application', application, {
        ...application,
        state: allowed.value,
        since: act.at,
        outcome,
      }),
    ]);
  }
  return ok(correction(act, objection, application, notice, answer.correctedName));
}

function correction(
  act: Act<unknown>,
  objection: Objection,
  application: Application,
  notice: Notice,
  name: string,
): readonly Move[] {
  const corrected: Notice = {
    ...notice,
    entries: notice.entries.map((entry) =>
      entry.application === application.id ? { ...entry, name } : entry,
    ),
    corrections: [
      ...notice.corrections,
      {
        application: application.id,
        before: application.name,
        after: name,
        at: act.at,
        objection: objection.id,
      },
    ],
  };
  return [
    move(act, { act: 'correct-on-notice', clause: 'B5.1' }, 'application', application, {
      ...application,
      name,
    }),
    move(act, { act: 'correct-notice', clause: 'B5.1' }, 'notice', notice, corrected),
  ];
}

async function objectionFor(
  desk: Desk,
  act: Act<OnObjection>,
  name: keyof typeof OBJECTION_TRANSITIONS,
): Promise<Result<Objection, Refusal>> {
  const objection = await desk.shelf.find('objection', act.body.objection);
  const found = objection === undefined ? undefined : await findCase(desk, objection.application);
  if (objection === undefined || found === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    OBJECTION_TRANSITIONS[name],
    momentIn(objection.state, objection.programme, act, {
      preparedBy: objection.answer?.prepared.by ?? null,
      near: found.parties,
    }),
  );
  if (!allowed.ok) return allowed;
  return objection.version === act.body.version
    ? ok(objection)
    : refused(refusal('moved-on', null, { version: objection.version, seen: act.body.version }));
}
