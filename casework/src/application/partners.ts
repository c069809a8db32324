import { type Result, refused } from '@qichuang/base';
import {
  mayMove,
  PARTNERSHIP_TRANSITIONS,
  type Partnership,
  parseUscc,
  type Refusal,
  refusal,
  standingIn,
} from '@qichuang/domain';
import type { TableRow } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { caseOf, findCase, personOf } from '../spine/case.ts';
import { commit, commitOne, type Move, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { mayType } from './save-fields.ts';
import { valuesOf } from './values-of.ts';

/** Brings the invitations in line with the partners' table: new rows are invited, rows gone are taken back (B4.5). */
export async function invitePartners(
  desk: Desk,
  act: Act<{ readonly application: string; readonly version: number }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await caseOf(desk, act.body.application, act);
  if (!found.ok) return found;
  const { application } = found.value;
  const may = mayType(found.value, act.actor, act.at);
  if (!may.ok) return may;
  const rows = await partnerRows(desk, application.id);
  const wrong = rows.filter(({ uscc }) => !parseUscc(uscc).ok).map(({ name, uscc }) => `${name} ${uscc}`);
  if (wrong.length > 0)
    return refused(refusal('value-not-allowed', 'B4.5', { field: 'partner_uscc', values: wrong }));
  const standing = await desk.shelf.where('partnership', {
    application: application.id,
    state: ['pending', 'confirmed', 'declined'],
  });
  const moves: Move[] = [];
  for (const gone of standing.filter(({ uscc }) => !rows.some((row) => row.uscc === uscc))) {
    moves.push(
      move(act, { act: 'remove-partner', clause: 'B4.5' }, 'partnership', gone, {
        ...gone,
        state: 'removed',
      }),
    );
  }
  for (const [index, row] of rows.entries()) {
    if (standing.some(({ uscc }) => uscc === row.uscc)) continue;
    const [organisation] = await desk.shelf.where('organisation', { uscc: row.uscc });
    const next: Partnership = {
      id: mint(act, 'ptn', index),
      version: 1,
      state: 'pending',
      application: application.id,
      ...row,
      organisation: organisation?.id ?? null,
      invitedAt: act.at,
      answeredAt: null,
      answeredBy: null,
      note: '',
    };
    moves.push(move(act, { act: 'invite-partner', clause: 'B4.5' }, 'partnership', null, next));
  }
  const { id, version, state } = application;
  const invited = moves.flatMap(({ write }) =>
    write.kind === 'partnership' && write.next.organisation !== null && write.next.state === 'pending'
      ? [write.next.organisation]
      : [],
  );
  return commit(
    desk,
    act,
    moves,
    { id, version, state },
    {
      messages: invited.map((organisation) => ({
        topic: 'partner-invited',
        to: { organisation },
        values: { name: application.name },
      })),
    },
  );
}

async function partnerRows(
  desk: Desk,
  application: Partnership['application'],
): Promise<readonly { readonly uscc: string; readonly name: string; readonly region: string }[]> {
  const { fields } = await desk.shelf.draftOf(application);
  const values = valuesOf(fields);
  const rows =
    values['is_joint'] === true && Array.isArray(values['partners_table'])
      ? (values['partners_table'] as readonly TableRow[])
      : [];
  const named = rows.map((row) => ({
    uscc: String(row['partner_uscc'] ?? '')
      .trim()
      .toUpperCase(),
    name: String(row['partner_name'] ?? '').trim(),
    region: String(row['partner_region'] ?? ''),
  }));
  return named.filter(
    ({ uscc }, index) => uscc !== '' && named.findIndex((row) => row.uscc === uscc) === index,
  );
}

/** A partner confirms or declines its own part; nobody can do it in its place (B4.5). */
export async function answerPartnership(
  desk: Desk,
  act: Act<{
    readonly partnership: string;
    readonly version: number;
    readonly answer: 'confirmed' | 'declined';
    readonly note: string;
  }>,
): Promise<Result<Standpoint, Refusal>> {
  const partnership = await desk.shelf.find('partnership', act.body.partnership);
  const found = partnership === undefined ? undefined : await findCase(desk, partnership.application);
  if (partnership === undefined || found === undefined) return refused(refusal('not-found'));
  // The part is held by the organisation the code names, even if it registered after it was invited.
  const own = await ownOrganisation(desk, act);
  const partners = own !== undefined && own.uscc === partnership.uscc ? [own.id] : [];
  const standing = standingIn({ ...found.parties, organisation: null, partners }, act.actor);
  const name = act.body.answer === 'confirmed' ? 'confirm' : 'decline';
  const allowed = mayMove(PARTNERSHIP_TRANSITIONS[name], {
    state: partnership.state,
    standing,
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  const state = found.application.state;
  if (state !== 'draft' && state !== 'returned' && state !== 'correction')
    return refused(refusal('wrong-state', 'B4.5', { state }));
  const next: Partnership = {
    ...partnership,
    state: allowed.value,
    organisation: own?.id ?? null,
    answeredAt: act.at,
    answeredBy: personOf(act),
    note: act.body.note,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: `${name}-partnership`, clause: 'B4.5' }, 'partnership', partnership, next),
    {
      messages: [
        {
          topic: `partner-${act.body.answer}`,
          to: { organisation: found.application.organisation },
          values: { partner: partnership.name },
        },
      ],
    },
  );
}

async function ownOrganisation(desk: Desk, { actor }: Act<unknown>) {
  return actor.office?.unit.kind === 'organisation'
    ? desk.shelf.find('organisation', actor.office.unit.id)
    : undefined;
}
