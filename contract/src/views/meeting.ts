import { AGENDA_ITEM_KINDS } from '@qichuang/domain';
import { z } from 'zod';
import { day, idOf, instant, line, prose } from '../shapes.ts';

/** When, where and who: what an invitation says. */
export const meetingPlan = {
  title: line(80),
  startsAt: instant,
  place: line(120),
  chair: idOf('per'),
  members: z.array(idOf('per')).min(1).max(60),
  observers: z.array(z.strictObject({ name: line(40), unit: line(80, 0) })).max(20),
  /** `null`: the fewest that the programme allows. */
  quorum: z.number().int().min(1).max(60).nullable(),
};

export const attendance = z
  .array(
    z.strictObject({
      person: idOf('per'),
      attendance: z.enum(['present', 'excused', 'absent']),
      reason: line(200, 0),
    }),
  )
  .max(60);

/** What the meeting holds on one item, and why. */
export const conclusion = {
  conclusion: prose(2000),
  reason: prose(2000),
  /** Of a cut: how many are in. */
  places: z.number().int().min(0).max(5000).nullable(),
  /** Of an application in the band of uncertainty. */
  selected: z.boolean().nullable(),
};

const said = {
  conclusion: z.string(),
  reason: z.string(),
  places: z.number().int().nullable(),
  selected: z.boolean().nullable(),
};

const kind = z.enum(AGENDA_ITEM_KINDS);
const person = z.strictObject({ person: z.string(), name: z.string() });

const agendaItem = z.strictObject({
  id: z.string(),
  number: z.number().int(),
  state: z.enum(['open', 'running', 'put-off', 'concluded']),
  /** Milliseconds spoken on it before `since`. */
  spentMs: z.number(),
  since: instant.nullable(),
  /** The reader stands aside for it: nothing of it is told. */
  kept: z.boolean(),
  /** `null` where it is kept. */
  about: z
    .strictObject({
      kind,
      category: z.string().nullable(),
      title: z.string(),
      application: z
        .strictObject({
          id: z.string(),
          receipt: z.string(),
          name: z.string(),
          organisation: z.string(),
          place: z.number().int().nullable(),
          mean: z.number().nullable(),
          places: z.strictObject({ from: z.number().int(), to: z.number().int() }).nullable(),
          reasons: z.array(z.strictObject({ rule: z.string(), text: z.string() })),
        })
        .nullable(),
      numbers: z
        .strictObject({
          ranked: z.number().int(),
          proposed: z.number().int().nullable(),
          target: z.number().int().nullable(),
          standing: z.number().int(),
        })
        .nullable(),
      /** Who is asked out for it, as the ties stand now or stood when it was dealt with. */
      aside: z.array(person),
      putOff: z.string(),
      ...said,
    })
    .nullable(),
});

const minutedItem = z.strictObject({
  digest: z.string(),
  /** `null` where the reader stands aside: the digest stands in its place. */
  content: z
    .strictObject({
      number: z.number().int(),
      kind,
      category: z.string().nullable(),
      title: z.string(),
      application: z
        .strictObject({ id: z.string(), receipt: z.string(), name: z.string(), organisation: z.string() })
        .nullable(),
      state: z.enum(['concluded', 'put-off']),
      putOff: z.string(),
      aside: z.array(z.string()),
      ...said,
    })
    .nullable(),
});

const edition = z.strictObject({
  edition: z.number().int(),
  hash: z.string(),
  heldOn: day,
  drawnUpBy: z.string(),
  drawnUpAt: instant,
  corrects: z.string(),
  remarks: z.string(),
  items: z.array(minutedItem),
  signatures: z.array(
    z.strictObject({ name: z.string(), at: instant, reservation: z.string(), aside: z.number().int() }),
  ),
});

export const meetingRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['convened', 'running', 'ended', 'closed', 'cancelled']),
  round: z.string(),
  roundTitle: z.strictObject({ zh: z.string(), en: z.string() }),
  categories: z.array(z.string()),
  title: z.string(),
  startsAt: instant,
  place: z.string(),
  chair: person,
  members: z.number().int(),
  items: z.number().int(),
  dealtWith: z.number().int(),
  signatures: z.number().int(),
  missing: z.number().int(),
});

export const meetingView = meetingRow.extend({
  programme: z.string(),
  attending: z.array(
    person.extend({ attendance: z.enum(['invited', 'present', 'excused', 'absent']), reason: z.string() }),
  ),
  observers: z.array(z.strictObject({ name: z.string(), unit: z.string() })),
  quorum: z.number().int(),
  present: z.number().int(),
  agenda: z.array(agendaItem),
  convenedBy: z.string(),
  beganAt: instant.nullable(),
  minutesNumber: z.strictObject({ year: z.number().int(), number: z.number().int() }).nullable(),
  /** The latest first. */
  editions: z.array(edition),
  missingNames: z.array(z.string()),
  remindedAt: instant.nullable(),
  closed: z.strictObject({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  cancelled: z.strictObject({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  /** The reader has items to stand aside for: the meeting is not theirs to lead, nor its papers theirs to read as a whole. */
  heldAway: z.boolean(),
  /** The reader was present and has not signed the latest minutes. */
  toSign: z.boolean(),
});
