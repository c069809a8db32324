import { canonicalBytes, type Day, sha256Hex, toHex, utf8 } from '@qichuang/base';
import type { AgendaItem, Meeting, MeetingMinutes, MinutedItem, PersonId, Round } from '@qichuang/domain';
import { findCategory } from '@qichuang/programmes';
import type { Act, Desk, FrozenBytes } from '../ports.ts';
import { personOf, programmeAt } from '../spine/case.ts';

/**
 * Draws up the minutes from what stands (D07): every item frozen by itself behind a salt of its own, and a head that names the items by their
 * digests alone. Whoever stood aside for an item reads its digest in its place and signs the same head as everybody else.
 */
export async function drawnUpMinutes(
  desk: Desk,
  act: Act<unknown>,
  meeting: Meeting,
  {
    heldOn,
    remarks,
    corrects,
  }: { readonly heldOn: Day; readonly remarks: string; readonly corrects: string },
): Promise<{ readonly minutes: MeetingMinutes; readonly frozen: readonly FrozenBytes[] }> {
  const round = await desk.shelf.find('round', meeting.round);
  if (round === undefined) throw new Error(`meeting ${meeting.id} without its round`);
  const nameOf = await namesIn(desk, meeting);
  const contents = await Promise.all(
    meeting.agenda.map((item, nth) => minuted(desk, round, item, nth + 1, nameOf)),
  );
  const items = contents.map((content, nth) => {
    const salt = sha256Hex(utf8(`minutes-salt:${nth}:${toHex(act.seed)}`)).slice(0, 32);
    const bytes = canonicalBytes({ v: 1, salt, ...content });
    return { digest: sha256Hex(bytes), salt, content, bytes };
  });
  const head = canonicalBytes({
    v: 1,
    meeting: meeting.id,
    edition: meeting.minutes.length + 1,
    number: meeting.minutesNumber,
    title: meeting.title,
    round: round.title.zh,
    heldOn,
    place: meeting.place,
    chair: nameOf(meeting.chair),
    members: meeting.members.map(({ person, attendance, reason }) => ({
      name: nameOf(person),
      attendance,
      reason,
    })),
    observers: meeting.observers,
    quorum: meeting.quorum,
    remarks,
    corrects,
    items: items.map(({ digest }) => digest),
  });
  const hash = sha256Hex(head);
  return {
    minutes: {
      hash,
      drawnUp: { by: personOf(act), at: act.at },
      heldOn,
      corrects,
      remarks,
      items: items.map(({ digest, salt, content }) => ({ digest, salt, content })),
      signatures: [],
    },
    frozen: [{ hash, bytes: head }, ...items.map(({ digest, bytes }) => ({ hash: digest, bytes }))],
  };
}

async function namesIn(desk: Desk, { members, chair }: Meeting): Promise<(person: PersonId) => string> {
  const ids = [...new Set([chair, ...members.map(({ person }) => person)])];
  const found = await Promise.all(ids.map((id) => desk.shelf.find('person', id)));
  const names = new Map(ids.map((id, place) => [id, found[place]?.name ?? '']));
  return (person) => names.get(person) ?? '';
}

async function minuted(
  desk: Desk,
  round: Round,
  item: AgendaItem,
  number: number,
  nameOf: (person: PersonId) => string,
): Promise<MinutedItem> {
  const { id, kind, category, title, state, putOff, conclusion, reason, places, selected } = item;
  const application =
    item.application === null ? undefined : await desk.shelf.find('application', item.application);
  const organisation =
    application === undefined ? undefined : await desk.shelf.find('organisation', application.organisation);
  const held = state === 'concluded';
  return {
    item: id,
    number,
    kind,
    category,
    title,
    application:
      application === undefined
        ? null
        : {
            id: application.id,
            receipt: application.receipt ?? '',
            name: application.name,
            organisation: organisation?.name ?? '',
          },
    tally: kind === 'cut' && category !== null ? await tallyOf(desk, round, category, places) : null,
    state: held ? 'concluded' : 'put-off',
    putOff,
    conclusion: held ? conclusion : '',
    reason: held ? reason : '',
    places: held ? places : null,
    selected: held ? selected : null,
    takingPart: item.takingPart.map(nameOf),
    aside: item.aside.map(nameOf),
  };
}

/** What the tally says of a category, as the meeting heard it. */
async function tallyOf(
  desk: Desk,
  round: Round,
  category: string,
  places: number | null,
): Promise<MinutedItem['tally']> {
  const [[ranking], reviews, standing] = await Promise.all([
    desk.shelf.where('ranking', { round: round.id, category }),
    desk.shelf.where('review', { round: round.id, category, state: ['scored', 'recused'] }),
    desk.shelf.where('platform', { programme: round.programme, category, state: 'active' }),
  ]);
  const scored = reviews.filter(({ state }) => state === 'scored');
  const lines = ranking?.lines ?? [];
  const icc = ranking?.comparison?.icc ?? null;
  const last = places === null || places === 0 ? undefined : lines[places - 1];
  return {
    ranked: lines.length,
    experts: new Set(scored.map(({ expert }) => expert)).size,
    scores: scored.length,
    recusals: reviews.length - scored.length,
    iccThousandths: icc === null ? null : Math.round(icc.value * 1000),
    iccScores: icc === null ? null : Math.round(icc.scores),
    cutHundredths: last?.meanHundredths ?? null,
    standing: standing.length,
    target: findCategory(programmeAt(desk, round.programmeDigest), category)?.target?.number ?? null,
  };
}
