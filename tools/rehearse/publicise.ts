import { Blob } from 'node:buffer';
import {
  addDays,
  addMs,
  addWorkingDays,
  atLocalTime,
  dayIn,
  type Instant,
  instant,
  SHANGHAI,
} from '@qichuang/base';
import { STATE_COUNCIL_CALENDAR } from '@qichuang/domain';
import { openChance, pdfOf } from '@qichuang/world';
import { visitorOn } from './client.ts';
import { type Cast, expects, type Play, type Played } from './play.ts';

export type End = 'upheld' | 'not-upheld' | 'corrected' | 'invalid' | 'open';

export interface Publicised {
  readonly notice: string;
  readonly until: Instant;
  /** What became of the objection against an application, where there was one. */
  readonly ends: ReadonlyMap<string, End>;
}

/** Puts the selected on notice, lets the public object, and answers: each by two people. */
export async function publicise(
  play: Play,
  cast: Cast,
  round: string,
  categories: readonly string[],
  all: readonly Played[],
): Promise<Publicised> {
  const { notice, until } = await putOnNotice(play, cast, round, categories, all);
  const onNotice = all.filter(({ state }) => state === 'on_notice');
  const ends = await objectTo(play, notice, onNotice, ENDS);
  await handleObjections(play, cast, notice, ends, onNotice);
  return { notice, until, ends };
}

/** The notice of the decision, from the next working day on. */
export async function putOnNotice(
  play: Play,
  { clerk, approver }: Cast,
  round: string,
  categories: readonly string[],
  all: readonly Played[],
): Promise<Pick<Publicised, 'notice' | 'until'>> {
  const today = dayIn(play.timetable.moments.deciding, SHANGHAI);
  const startsOn = addWorkingDays(STATE_COUNCIL_CALENDAR, today, 1);
  const params = { round };
  const body = {
    title: `${play.year}年度拟认定创新平台公示（虚构演示数据）`,
    number: `虚构公示〔${play.year}〕1号`,
    categories: [...categories],
  };
  const weekend = weekendAfter(today);
  const early = await clerk.tries('prepare-notice', { params, body: { ...body, startsOn: weekend } });
  expects(
    play,
    'a notice begins on a working day',
    !early.ok && early.problem?.kind === 'not-a-working-day',
    weekend,
  );
  const prepared = await clerk.asks('prepare-notice', { params, body: { ...body, startsOn } });
  await play.clock.moveTo(atLocalTime(startsOn, '09:05', SHANGHAI));
  const published = await approver.asks('publish-notice', {
    params: { notice: prepared.id },
    body: { version: prepared.version },
  });
  const notice = await clerk.asks('see-notice', { params: { notice: published.id } });
  const selected = all.filter(({ state }) => state === 'selected');
  const listed = notice.entries.map(({ application }) => application);
  expects(
    play,
    'the notice is the decision',
    sameSet(
      listed,
      selected.map(({ id }) => id),
    ),
    `${listed.length} on notice, ${selected.length} selected`,
  );
  expects(
    play,
    'a notice runs for five working days',
    notice.days.length === 5,
    `${notice.days.length} days`,
  );
  for (const played of selected) {
    played.state = 'on_notice';
    played.version += 1;
  }
  return { notice: notice.id, until: instant(notice.until) };
}

const ENDS: readonly End[] = ['not-upheld', 'upheld', 'corrected', 'invalid', 'open'];

const GROUNDS: Readonly<Record<End, string>> = {
  'not-upheld': '该申报所列示范应用与我单位所见情况不一致，请核实应用单位和时间（虚构异议）。',
  upheld: '该申报所列主要专利的权属不属于申报单位，证据见附件（虚构异议）。',
  corrected: '公示名单中的平台名称与申报书不一致，请核对更正（虚构异议）。',
  invalid: '听说该单位条件一般，请复查（虚构异议）。',
  open: '该申报所列合作协议已经终止，请核实共建条件是否仍然具备（虚构异议）。',
};

/** Strangers object through the portal's form, without an account. */
export async function objectTo(
  play: Play,
  notice: string,
  selected: readonly Played[],
  wanted: readonly End[],
): Promise<ReadonlyMap<string, End>> {
  const count = Math.min(wanted.length, Math.floor(selected.length / 2));
  play.progress.stage('objections', count);
  const ends = new Map<string, End>();
  for (const [place, end] of wanted.slice(0, count).entries()) {
    const played = selected[place * 2];
    if (played === undefined) continue;
    const stranger = visitorOn(play.street, `stranger-${place}`, openChance(`stranger ${place}`));
    const form = new FormData();
    form.append('requestKey', `${play.street.seed}-${notice}-${place}`.replace(/[^\w-]/g, '-'));
    form.append('identity', 'person');
    form.append('subject', played.id);
    form.append('name', `郑示${['远', '清', '和', '明', '岚'][place] ?? '川'}`);
    form.append('contact', '13900000000');
    form.append('grounds', GROUNDS[end]);
    form.append('declaresTrue', 'yes');
    const evidence = pdfOf(['Made-up evidence of an objection', `place: ${place}`]);
    form.append(
      'evidence',
      new Blob([new Uint8Array(evidence)], { type: 'application/pdf' }),
      'evidence.pdf',
    );
    const answer = await stranger.opens(`/notices/${notice}/objections`, form);
    expects(
      play,
      'a stranger’s objection is taken in by the portal',
      answer.status === 200 || answer.status === 201 || answer.status === 303,
      `${answer.status}: ${answer.text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .slice(0, 300)}`,
    );
    // Whoever sees no answer sends the form again: one objection must come of it.
    if (place === 0) await stranger.opens(`/notices/${notice}/objections`, form);
    ends.set(played.id, end);
    play.progress.step();
  }
  return ends;
}

/** Takes up, finds invalid, answers; what is to stay open is left alone. */
export async function handleObjections(
  play: Play,
  { clerk, approver }: Pick<Cast, 'clerk' | 'approver'>,
  notice: string,
  ends: ReadonlyMap<string, End>,
  selected: readonly Played[],
): Promise<void> {
  const { rows } = await clerk.asks('list-objections', { query: { notice } });
  expects(
    play,
    'every objection filed reaches the authority',
    rows.length === ends.size,
    `${rows.length} of ${ends.size}`,
  );
  for (const { id, version, application } of rows) {
    const end = ends.get(application);
    const params = { objection: id };
    if (end === undefined || end === 'open') continue;
    if (end === 'invalid') {
      await clerk.asks('find-objection-invalid', {
        params,
        body: {
          version,
          kind: 'incomplete-evidence',
          reason: '所附证据与异议事项无关，补充期内未补齐（虚构）。',
        },
      });
      continue;
    }
    const accepted = await clerk.asks('accept-objection', { params, body: { version } });
    const played = selected.find((one) => one.id === application);
    const correctedName = end === 'corrected' ? `${played?.planned.topic.whole ?? ''}（更正）平台` : null;
    const conclusion = { upheld: 'upheld', 'not-upheld': 'not-upheld', corrected: 'partly-upheld' } as const;
    const answer = await clerk.asks('prepare-objection-answer', {
      params,
      body: {
        version: accepted.version,
        conclusion: conclusion[end],
        facts: '经核查申报材料和证明文件，并听取双方说明，形成本答复（虚构）。',
        clause: 'B5.1',
        correctedName,
      },
    });
    await approver.asks('give-objection-answer', { params, body: { version: answer.version } });
    if (played !== undefined && end === 'upheld') played.state = 'not_selected';
  }
}

export function weekendAfter(from: ReturnType<typeof dayIn>): ReturnType<typeof dayIn> {
  for (let day = addDays(from, 1); ; day = addDays(day, 1)) {
    if (addWorkingDays(STATE_COUNCIL_CALENDAR, addDays(day, -1), 1) !== day) return day;
  }
}

export function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
}

/** A moment after an end: acts of that very moment are still in time. */
export function after(moment: Instant): Instant {
  return addMs(moment, 3_600_000);
}
