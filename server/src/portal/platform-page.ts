import { dayIn, parseDay, SHANGHAI } from '@qichuang/base';
import { qrPath } from '@qichuang/documents';
import type { Platform } from '@qichuang/domain';
import { PORTAL_PLATFORM_EVENTS } from '@qichuang/language';
import { addressOf, type PlatformPageProps } from '@qichuang/portal';
import { findCategory } from '@qichuang/programmes';
import type { House } from '../house.ts';
import { hasCertificate } from '../papers/certificate-paper.ts';
import { linkTo } from '../views/publicity-views.ts';
import type { Asked } from './asked.ts';
import { chainNames } from './chains.ts';
import { markOn } from './directory/marks.ts';
import { cityName, nameOfCategory, nameOfProgramme, programmeInForce, recommenderNames } from './names.ts';
import { publicRecord, stateOnDay } from './past-days.ts';
import { publicLife } from './public-life.ts';

/** The public record of one platform, as of today or of the day that is asked for (B5.4). */
export async function platformPage(
  { house, query, at }: Asked,
  number: string,
): Promise<PlatformPageProps | undefined> {
  const { shelf } = house.desk;
  const [current] = await shelf.where('platform', { number });
  if (current === undefined) return undefined;
  const on = parseDay(query.get('on') ?? '') ?? null;
  const record = await publicRecord(house, current, on ?? dayIn(at, SHANGHAI));
  const { platform } = record;
  const [round, announcement, recommender, nameOf] = await Promise.all([
    shelf.find('round', platform.round),
    shelf.find('announcement', platform.announcement),
    shelf.find('recommender', platform.recommender),
    recommenderNames(house),
  ]);
  const notice = announcement === undefined ? undefined : await shelf.find('notice', announcement.notice);
  if (round === undefined || announcement === undefined || notice === undefined)
    throw new Error(`platform ${number} without its list`);
  const programme = programmeInForce(house, platform.programme);
  const category = programme === undefined ? undefined : findCategory(programme, platform.category);
  const shown = on ?? dayIn(at, SHANGHAI);
  const life = await publicLife(house, platform, programme, shown);
  const changes = [...record.events, ...life.events];
  return {
    number,
    name: platform.name,
    category: nameOfCategory(house, platform),
    programme: { id: platform.programme, name: nameOfProgramme(house, platform.programme) },
    round: { id: round.id, title: round.title },
    state: markOn({ ...platform, state: stateOnDay(platform, shown) }, shown),
    host: platform.organisationName,
    partners: platform.partners,
    directions: (category?.kinds ?? [])
      .filter(({ id }) => id === platform.kind)
      .map(({ zh, en }) => ({ zh, en })),
    recommender: nameOf(record.recommender ?? recommender?.name ?? ''),
    on,
    known: platform.announcedOn <= (on ?? platform.announcedOn),
    former: record.former,
    city: { code: `${platform.city}00`, name: cityName(platform.city) },
    chain: record.chain === null ? null : { id: record.chain, name: chainNames(house)(record.chain) },
    announcement: {
      id: announcement.id,
      title: announcement.title,
      documentNumber: announcement.documentNumber,
    },
    announcedOn: platform.announcedOn,
    validFrom: platform.validFrom,
    validUntil: platform.validUntil,
    plaque: platform.plaque ? platform.number : null,
    grownFrom: await linkTo(house, platform.grownFrom),
    grownInto: await linkTo(house, platform.grownInto),
    certificate: await hasCertificate(house, platform),
    code: codeOf(house, platform),
    grade: life.grade,
    goals: life.goals,
    goalsAsOf: life.goalsAsOf,
    events: [
      ...changes.toSorted((one, other) => (one.day < other.day ? 1 : -1)),
      {
        day: platform.announcedOn,
        what: PORTAL_PLATFORM_EVENTS.announced,
        clauses: programme?.sharedRules.notice.clause ?? [],
        note: announcement.documentNumber || null,
        final: true,
      },
      {
        day: notice.startsOn,
        what: PORTAL_PLATFORM_EVENTS.onNotice,
        clauses: programme?.sharedRules.notice.clause ?? [],
        note: notice.title,
        final: false,
      },
      ...(round.callPublishedOn === null
        ? []
        : [
            {
              day: round.callPublishedOn,
              what: PORTAL_PLATFORM_EVENTS.called,
              clauses: [],
              note: round.title.zh,
              final: false,
            },
          ]),
    ],
  };
}

/** The same address that stands on the certificate. */
function codeOf({ settings }: House, { number }: Platform): PlatformPageProps['code'] {
  if (settings.publicUrl === null) return null;
  return qrPath(`${settings.publicUrl.origin}${addressOf('platform', number)}`);
}
