import { dayIn, SHANGHAI } from '@qichuang/base';
import { briefDocx, minutesDocx } from '@qichuang/documents';
import type { Meeting, MinutedItem, PersonId } from '@qichuang/domain';
import {
  AGENDA_KIND_WORDS,
  AGENDA_STATE_WORDS,
  formatInstant,
  MEETING_WORDS,
  MINUTES_WORDS,
  say,
} from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { namesOf } from '../views/names.ts';
import type { View } from '../views/view.ts';
import { categoryName, docxFile, type OfRound, programmeWords } from './paper-words.ts';

type MeetingView = View<'see-meeting'>;
type Subject = Pick<NonNullable<MeetingView['agenda'][number]['about']>, 'kind' | 'category' | 'title'> & {
  readonly application: { readonly name: string } | null;
};

/** What an item is about, in Chinese as on every paper. */
function itemTitle(programme: Programme, { kind, category, title, application }: Subject): string {
  const of = category === null ? '' : categoryName(programme, category);
  const target = programme.categories.find(({ id }) => id === category)?.target?.number ?? '';
  switch (kind) {
    case 'own':
      return title;
    case 'cut':
      return say(MEETING_WORDS.cutOf, 'zh', { category: of });
    case 'about':
      return say(MEETING_WORDS.aboutOf, 'zh', { category: of, target });
    case 'grey':
      return say(MEETING_WORDS.greyOf, 'zh', { name: application?.name ?? '' });
    case 'in-principle':
      return say(MEETING_WORDS.principleOf, 'zh', { name: application?.name ?? '' });
  }
}

/** The order of business, to lie before everybody. */
export async function agendaPaper(view: MeetingView, programme: Programme): Promise<FileAnswer> {
  const bytes = await briefDocx({
    name: MINUTES_WORDS.agendaTitle,
    title: `${view.title}议程`,
    subtitle: `${formatInstant(view.startsAt as Meeting['startsAt'], 'zh')}　${view.place}`,
    sections: [
      {
        heading: '一、参会人员',
        paragraphs: [
          `主持：${view.chair.name}`,
          `参会：${view.attending.map(({ name }) => name).join('、')}（须 ${view.quorum} 人到会）`,
          `列席（监督）：${view.observers.map(({ name, unit }) => `${name}${unit === '' ? '' : `（${unit}）`}`).join('、') || '无'}`,
        ],
      },
      {
        heading: '二、议题',
        paragraphs: view.agenda.flatMap(({ number, about }) =>
          about === null
            ? []
            : [
                `${number}. ${itemTitle(programme, about)}${
                  about.aside.length === 0
                    ? ''
                    : `（回避：${about.aside.map(({ name }) => name).join('、')}）`
                }`,
              ],
        ),
      },
    ],
    annexes: [],
  });
  return docxFile(`${view.title}议程`, bytes);
}

/** D07 as the meeting held it, with what was held on each item and under it the signatures; `null` where there is no such edition. */
export async function meetingMinutesPaper(
  house: House,
  { meeting, round, programme }: OfRound & { readonly meeting: Meeting },
  edition: number | undefined,
): Promise<FileAnswer | null> {
  const at = (edition ?? meeting.minutes.length) - 1;
  const minutes = meeting.minutes[at];
  if (minutes === undefined || meeting.minutesNumber === null) return null;
  const { members, observers, chair, closed, minutesNumber } = meeting;
  const names = await namesOf(house, 'person', [
    ...members.map(({ person }) => person),
    ...(closed === null ? [] : [closed.by]),
  ]);
  const nameOf = (person: PersonId) => names.get(person) ?? '';
  const items = minutes.items.map(({ content }) => content);
  const cuts = items.filter(({ kind }) => kind === 'cut');
  const sum = (of: (tally: NonNullable<MinutedItem['tally']>) => number) =>
    cuts.reduce((total, { tally }) => total + (tally === null ? 0 : of(tally)), 0);
  const latest = at === meeting.minutes.length - 1;
  const unsigned = members.filter(
    ({ person, attendance }) =>
      attendance === 'present' && !minutes.signatures.some(({ by }) => by === person),
  );
  const bytes = await minutesDocx({
    authority: programmeWords(programme).authority,
    year: minutesNumber.year,
    number: minutesNumber.number,
    heldOn: minutes.heldOn,
    chair: nameOf(chair),
    roundTitle: round.title.zh,
    accepted: sum(({ ranked }) => ranked),
    experts: sum(({ experts }) => experts),
    scores: sum(({ scores }) => scores),
    recusals: sum(({ recusals }) => recusals),
    agreement: agreementOf(cuts),
    categories: cuts.flatMap(({ category, tally, places }) =>
      category === null || tally === null
        ? []
        : [
            {
              name: categoryName(programme, category),
              cutScore: tally.cutHundredths === null ? '—' : (tally.cutHundredths / 100).toFixed(2),
              selected: places ?? 0,
              target: tally.target ?? 0,
              cumulative: tally.standing + (places ?? 0),
            },
          ],
    ),
    discussed: items.filter(({ kind }) => kind === 'grey').length,
    findings: [
      ...items
        .filter(({ kind }) => kind === 'about' || kind === 'in-principle')
        .map((item) => `${itemTitle(programme, item)}：${heldWords(item)}`),
      minutes.remarks,
    ].filter((text) => text !== ''),
    noticeDays: programme.sharedRules.notice.workingDays,
    attendees: members
      .filter(({ attendance }) => attendance === 'present')
      .map(({ person }) => nameOf(person)),
    absent: members
      .filter(({ attendance }) => attendance !== 'present')
      .map(({ person, reason }) => `${nameOf(person)}${reason === '' ? '' : `（${reason}）`}`),
    observers: observers.map(({ name, unit }) => (unit === '' ? name : `${name}（${unit}）`)),
    annexes: [
      {
        label: '附件1',
        title: MINUTES_WORDS.annexItems.zh,
        table: {
          columns: [
            { title: '序号', widthMm: 12, alignment: 'center' },
            { title: '议题', widthMm: 52 },
            { title: '结论和理由', widthMm: 70 },
            { title: '回避', widthMm: 22 },
          ],
          rows: items.map((item) => [
            String(item.number),
            `${AGENDA_KIND_WORDS[item.kind].zh}：${itemTitle(programme, item)}`,
            heldWords(item),
            item.aside.join('、') || '无',
          ]),
        },
      },
      {
        label: '附件2',
        title: MINUTES_WORDS.annexSignatures.zh,
        table: {
          columns: [
            { title: '姓名', widthMm: 28 },
            { title: '签署时间', widthMm: 44 },
            { title: '保留意见', widthMm: 84 },
          ],
          rows: [
            ...minutes.signatures.map(({ by, at: signedAt, reservation, aside }) => [
              nameOf(by),
              formatInstant(signedAt, 'zh'),
              [
                reservation || '无',
                ...(aside.length === 0
                  ? []
                  : [say(MINUTES_WORDS.asideSigned, 'zh', { count: aside.length })]),
              ].join('；'),
            ]),
            ...unsigned.map(({ person }) => [nameOf(person), '未签署', '']),
          ],
        },
        remark: [
          `本版为第 ${at + 1} 版，文本摘要（SHA-256）：${minutes.hash}。`,
          minutes.corrects === '' ? '' : say(MINUTES_WORDS.corrects, 'zh', { reason: minutes.corrects }),
          latest && closed !== null && closed.reason !== ''
            ? say(MINUTES_WORDS.closedWithout, 'zh', { by: nameOf(closed.by), reason: closed.reason })
            : '',
        ].join(''),
      },
    ],
  });
  const day = dayIn(minutes.drawnUp.at, SHANGHAI);
  return docxFile(`${meeting.title}纪要（第${at + 1}版 ${day}）`, bytes);
}

function heldWords({ state, putOff, places, selected, conclusion, reason }: MinutedItem): string {
  if (state === 'put-off') return `${AGENDA_STATE_WORDS['put-off'].zh}：${putOff}`;
  const verdict = selected === null ? [] : [selected ? MEETING_WORDS.held.zh : MEETING_WORDS.notHeld.zh];
  const count = places === null ? [] : [`入选 ${places} 件`];
  const said = [...verdict, ...count, conclusion, ...(reason === '' ? [] : [`理由：${reason}`])];
  // Whoever wrote may have ended the sentence already.
  return said.map((one) => `${one.replace(/[。；;.\s]+$/u, '')}。`).join('');
}

function agreementOf(cuts: readonly MinutedItem[]): string {
  const said = cuts.flatMap(({ tally }) =>
    tally?.iccThousandths == null ? [] : [(tally.iccThousandths / 1000).toFixed(2)],
  );
  return said.length === 0 ? '—' : `ICC(1,k) = ${said.join('、')}`;
}
