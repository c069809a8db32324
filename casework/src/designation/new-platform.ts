import type { Day } from '@qichuang/base';
import type { Announcement, AnnouncementEntry, Application, Platform, Round } from '@qichuang/domain';
import { findCategory, type Programme } from '@qichuang/programmes';
import type { Act, Desk, NumberDraw } from '../ports.ts';
import { type Move, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';

/** `SDDE-LAB-2023-0017`, in the order of the list; the counter row is part of the act, so numbers have no gaps. */
export async function numbered(
  desk: Desk,
  act: Act<unknown>,
  entries: readonly AnnouncementEntry[],
  round: Round,
  programme: Programme,
) {
  const draws: NumberDraw[] = [];
  const given: AnnouncementEntry[] = [];
  for (const category of new Set(entries.map((entry) => entry.category))) {
    const code = findCategory(programme, category)?.code ?? '';
    const series = `platform:${programme.id}:${category}:${round.year}`;
    const first = await desk.shelf.nextNumber(series);
    const own = entries.filter((entry) => entry.category === category);
    draws.push({ series, take: first, count: own.length });
    own.forEach((entry, index) => {
      const serial = String(first + index).padStart(4, '0');
      given.push({
        ...entry,
        number: `${programme.code}-${code}-${round.year}-${serial}`,
        platform: mint(act, 'plt', given.length),
      });
    });
  }
  return { entries: given, draws };
}

/** The platform that is renewed names its successor, and runs out its own time. */
export async function renewed(
  desk: Desk,
  act: Act<unknown>,
  { id, renews }: Platform,
): Promise<readonly Move[]> {
  const before = renews === undefined ? undefined : await desk.shelf.find('platform', renews);
  if (before === undefined) return [];
  return [
    move(act, { act: 'renew-platform', clause: 'B5.2' }, 'platform', before, { ...before, renewedBy: id }),
  ];
}

/** A city's platform names the province's one that grew from it, and goes on as it is (A4.1). */
export async function promoted(
  desk: Desk,
  act: Act<unknown>,
  { id, grownFrom }: Platform,
): Promise<readonly Move[]> {
  const before = grownFrom === undefined ? undefined : await desk.shelf.find('platform', grownFrom);
  // Whoever came first is what it grew into.
  if (before === undefined || before.grownInto !== undefined) return [];
  return [
    move(act, { act: 'promote-platform', clause: 'A4.1' }, 'platform', before, { ...before, grownInto: id }),
  ];
}

/** What an entry of the list becomes. */
export function platformOf(
  application: Application,
  entry: AnnouncementEntry,
  announcement: Announcement,
  validity: { readonly announcedOn: Day; readonly validFrom: Day; readonly validUntil: Day },
): Platform {
  if (entry.platform === null || entry.number === null || application.recommender === null)
    throw new Error('an entry without number or recommender');
  return {
    id: entry.platform,
    version: 1,
    state: 'active',
    number: entry.number,
    application: application.id,
    announcement: announcement.id,
    round: announcement.round,
    programme: announcement.programme,
    category: entry.category,
    kind: entry.kind,
    name: entry.name,
    organisation: application.organisation,
    organisationName: entry.organisation,
    partners: entry.partners,
    recommender: application.recommender,
    city: entry.city,
    ...validity,
    plaque: announcement.plaques,
    ...(application.renews === undefined ? {} : { renews: application.renews }),
    ...(application.promotes === undefined ? {} : { grownFrom: application.promotes }),
  };
}
