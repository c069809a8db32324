import { addDays, sha256Hex } from '@qichuang/base';
import type { PlannedApplication } from '@qichuang/world';
import { attachAll, fillApplication, formOf, standingIn } from './fill-application.ts';
import { inParallel } from './in-parallel.ts';
import { type Applicant, type Cast, expects, type Play, type Played } from './play.ts';

const ALL_SECTIONS = 99;
const SOME_SECTIONS = 4;

/** Everybody applies at once: drafts, files, partners, reasons, self-check, submission. */
export async function applyAll(
  play: Play,
  cast: Pick<Cast, 'clerk'>,
  round: string,
  applicants: readonly Applicant[],
): Promise<Played[]> {
  await play.clock.moveTo(play.timetable.moments.applying);
  const { applications } = play.world;
  play.progress.stage('applications', applications.length);
  return [
    ...(await inParallel(applications, play.atOnce, async (planned) => {
      const applicant = applicants[planned.organisation];
      if (applicant === undefined) throw new Error(`no applicant ${planned.organisation}`);
      const played = await apply(play, round, applicants, applicant, planned);
      if (played.state === 'draft') await expectUnseen(play, cast, played);
      play.progress.step();
      return played;
    })),
  ];
}

async function apply(
  play: Play,
  round: string,
  applicants: readonly Applicant[],
  applicant: Applicant,
  planned: PlannedApplication,
): Promise<Played> {
  const { submitter } = applicant;
  const renews = play.renews?.get(planned.place);
  const begun = await submitter.asks('begin-application', {
    params: { round },
    body: {
      category: planned.category,
      kind: planned.kind,
      ...(renews === undefined ? {} : { renews }),
    },
  });
  const played: Played = {
    planned,
    applicant,
    id: begun.id,
    version: begun.version,
    state: begun.state,
    receipt: null,
    copies: [],
  };
  if (planned.story === 'left-in-draft') {
    await fillApplication(play, applicant, planned, played.id, SOME_SECTIONS);
    return played;
  }
  const before = renews === undefined ? undefined : await standingIn(applicant, played.id);
  await fillApplication(play, applicant, planned, played.id, ALL_SECTIONS, before);
  if (planned.place % 5 === 0) await expectNotReady(play, played);
  await attachAll(play, applicant, planned, played.id, addDays(play.timetable.calledOn, 7), before);
  if (planned.partners.length > 0) await confirmPartners(play, played, applicants);
  await sign(play, played);
  await submit(play, played, []);
  if (planned.story === 'withdrawn') await withdraw(played);
  return played;
}

/** What is still being typed exists for nobody but the applicant and its partners. */
async function expectUnseen(
  play: Play,
  { clerk }: Pick<Cast, 'clerk'>,
  { id, applicant }: Played,
): Promise<void> {
  for (const other of [clerk, applicant.recommender.clerk]) {
    const told = await other.tries('see-application', { params: { application: id } });
    expects(play, 'a draft is nobody else’s business', !told.ok, `${other.name} sees the draft ${id}`);
  }
}

/** Without its files an application is not ready, and says by which rules. */
async function expectNotReady(play: Play, { applicant, id }: Played): Promise<void> {
  const { ready, outcomes } = await applicant.submitter.asks('self-check', { params: { application: id } });
  const failed = outcomes.filter(({ verdict }) => verdict === 'fail');
  expects(
    play,
    'an incomplete application is not ready, and each rule says what to do',
    !ready && failed.length > 0 && failed.every(({ todoZh, todoEn }) => todoZh !== '' && todoEn !== ''),
    `${id}: ready ${ready}, ${failed.length} failed`,
  );
}

/** Each partner confirms for itself; one of them declines first and thinks better of it (B4.5). */
async function confirmPartners(play: Play, played: Played, applicants: readonly Applicant[]): Promise<void> {
  const { id, applicant, planned } = played;
  const invited = await applicant.submitter.asks('invite-partners', {
    params: { application: id },
    body: { version: played.version },
  });
  played.version = invited.version;
  const early = await trySubmit(played);
  expects(
    play,
    'a joint application waits for its partners (B4.5)',
    !early.ok && early.problem?.rules?.some(({ rule }) => rule === 'joint-partners-confirmed') === true,
    `${id} was submitted without its partners’ word`,
  );
  for (const place of planned.partners) {
    const partner = applicants[place];
    if (partner === undefined) throw new Error(`no partner ${place}`);
    const { rows } = await partner.submitter.asks('list-partnerships');
    const own = rows.find(({ application, state }) => application === id && state === 'pending');
    if (own === undefined) throw new Error(`${partner.account} was not invited to ${id}`);
    const answers = place % 7 === 3 ? (['declined', 'confirmed'] as const) : (['confirmed'] as const);
    let { version } = own;
    for (const answer of answers) {
      const told = await partner.submitter.asks('answer-partnership', {
        params: { partnership: own.id },
        body: { version, answer, note: '' },
      });
      version = told.version;
    }
  }
}

/** Signs the statements of the commitment and states reasons for the soft rules that are not met. */
async function sign(play: Play, played: Played): Promise<void> {
  const { applicant, id, planned } = played;
  const { statements } = formOf(play, planned.category).commitment;
  const told = await applicant.submitter.asks('state-reasons', {
    params: { application: id },
    body: {
      version: played.version,
      reasons: planned.reasons.map((reason) => ({ ...reason })),
      statements: statements.map((one) => one.id),
    },
  });
  played.version = told.version;
}

interface TypedLast {
  readonly field: string;
  readonly basedOn: number;
  readonly value: unknown;
}

/** Submits, and holds the receipt against the frozen copy. */
export async function submit(play: Play, played: Played, fields: readonly TypedLast[]): Promise<void> {
  const { applicant, id } = played;
  const told = await applicant.submitter.asks('submit-application', {
    params: { application: id },
    body: { version: played.version, fields: [...fields], declaresTrue: true },
  });
  const { version, state, receipt, copy, hash } = told;
  expects(
    play,
    'a receipt stays the same through every submission',
    played.receipt === null || played.receipt === receipt,
    `${id}: ${played.receipt} became ${receipt}`,
  );
  Object.assign(played, { version, state, receipt });
  played.copies.push({ number: copy, hash });
  const frozen = await applicant.submitter.fetches('fetch-receipt', {
    params: { application: id, number: copy },
  });
  expects(
    play,
    'the bytes of a frozen copy have the hash on its receipt',
    frozen.status === 200 && sha256Hex(frozen.bytes) === hash,
    `${receipt} copy ${copy}: ${frozen.status}, ${sha256Hex(frozen.bytes)} instead of ${hash}`,
  );
}

function trySubmit({ applicant, id, version }: Played) {
  return applicant.submitter.tries('submit-application', {
    params: { application: id },
    body: { version, fields: [], declaresTrue: true },
  });
}

export async function withdraw(played: Played): Promise<void> {
  const told = await played.applicant.submitter.asks('withdraw-application', {
    params: { application: played.id },
    body: { version: played.version, reason: '单位内部计划调整，暂不申报（虚构原因）。' },
  });
  played.version = told.version;
  played.state = told.state;
}
