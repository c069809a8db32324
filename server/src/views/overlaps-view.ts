import { CLAIMING, claimsIn, overlapsOf } from '@qichuang/casework';
import type { Actor } from '@qichuang/domain';
import { standingCopy } from './case-form.ts';
import { nameAsSeen } from './case-name.ts';
import { nameOf } from './names.ts';
import { printedApplications } from './printed-applications.ts';
import { findSeen, type Room, type Seen, sees } from './standing.ts';
import type { View } from './view.ts';

export type OverlapsView = View<'see-overlaps'>;
type Other = Omit<OverlapsView['claims'][number], 'kind' | 'written'>;

/** What the copy in hand shares with others of its programme. Whose it is, is told as far as the reader may know that case. */
export async function overlapsView(room: Room, seen: Seen, actor: Actor): Promise<OverlapsView> {
  const { application } = seen;
  const printed = await printedApplications(room.store, application.programme);
  const self = printed.numberOf(application.id) === undefined ? 0 : 1;
  return {
    compared: printed.index.size - self,
    overlaps: await Promise.all(
      (await overlapsOf(room.desk, application, printed)).map(async (overlap) => {
        const other = await findSeen(room, actor, overlap.application);
        const mayRead = other !== undefined && sees(other, 'form');
        return {
          ...(await otherAsSeen(room, other, actor)),
          sameOrganisation: other?.application.organisation === application.organisation,
          share: overlap.share,
          shareOfOther: overlap.shareOfOther,
          spans: overlap.spans.map((span) => ({ ...span, otherText: mayRead ? span.otherText : null })),
        };
      }),
    ),
    claims: await claimsOf(room, seen, actor),
  };
}

async function claimsOf(room: Room, seen: Seen, actor: Actor): Promise<OverlapsView['claims']> {
  const { application, programme } = seen;
  const copy = await standingCopy(room, seen);
  if (copy === null) return [];
  const written = new Map([
    ...claimsIn(programme, application.category, copy.values),
    ...copy.attachments.map(({ hash, name }) => [`file-hash ${hash}`, name] as const),
  ]);
  const rivals = await room.desk.shelf.claimedByOthers(application, CLAIMING, [...written.keys()]);
  return Promise.all(
    rivals.map(async ({ application: id, claim }) => ({
      ...(await otherAsSeen(room, await findSeen(room, actor, id), actor)),
      kind: claim.slice(0, claim.indexOf(' ')) as OverlapsView['claims'][number]['kind'],
      written: written.get(claim) ?? '',
    })),
  );
}

async function otherAsSeen(room: Room, other: Seen | undefined, actor: Actor): Promise<Other> {
  if (other === undefined || !sees(other, 'identity'))
    return { application: null, name: null, receipt: null, organisation: null, round: null };
  const { application, round } = other;
  return {
    application: application.id,
    name: await nameAsSeen(room, other, actor),
    receipt: application.receipt,
    organisation: await nameOf(room, 'organisation', application.organisation),
    round: round.title,
  };
}
