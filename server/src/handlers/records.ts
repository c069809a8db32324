import { dayIn, ok, parseDay, refused, SHANGHAI, toHex, yearOf } from '@qichuang/base';
import { undeclaredExperts } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type FieldFault, type Office, refusal } from '@qichuang/domain';
import { type Language, ROLE_WORDS } from '@qichuang/language';
import { hasPreliminaryReview, type Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { officeView } from '../identity/session-view.ts';
import { unitName } from '../identity/unit-name.ts';
import { entryOf } from '../ledger/entry.ts';
import { expertRow, givenThisYear } from '../views/expert-view.ts';
import { organisationPage } from '../views/organisation-rows.ts';

type Requests = typeof REQUESTS;

const people: Handler<Requests['list-people']> = async ({ house, query, language }) => {
  const { text, ...page } = query;
  const found = await house.store.queries.listPeople(text, page);
  const rows = await Promise.all(
    found.rows.map(async ({ person, offices, lastSignedInAt, secondFactor, outside }) => ({
      ...person,
      secondFactor,
      outside,
      lastSignedInAt: lastSignedInAt === null ? null : house.clock.asModel(lastSignedInAt),
      offices: await Promise.all(
        offices.map(async (office) => ({
          ...(await officeView(house, office, language)),
          version: office.version,
          state: office.state,
        })),
      ),
    })),
  );
  return ok({ ...found, rows });
};

const organisations: Handler<Requests['list-organisations']> = async ({ house, query, actor }) => {
  const { text, ...page } = query;
  return ok(await organisationPage(house, actor, text, page));
};

const experts: Handler<Requests['list-experts']> = async ({ house, query, at }) => {
  const { text, category, declared, ...page } = query;
  const found = await house.store.queries.listExperts(
    {
      text,
      category,
      ...(declared === undefined
        ? {}
        : { declared: { year: yearOf(dayIn(at, SHANGHAI)), made: declared === 'yes' } }),
    },
    page,
  );
  const given = await givenThisYear(house, at);
  const rows = await Promise.all(found.rows.map((expert) => expertRow(house, expert, given(expert.id), at)));
  const missing = await undeclaredExperts(house.desk, at);
  return ok({ ...found, rows, undeclared: missing.length });
};

const facts: Handler<Requests['list-facts']> = async ({ house, query, language }) => {
  const { act, subject, ...page } = query;
  const found = await house.store.queries.listFacts({ act, subject }, page);
  const { entries, published } = house.store.ledger;
  const [places, latest] = await Promise.all([
    entries.placesOf(found.rows.map(({ seq }) => seq)),
    published.latest(),
  ]);
  const placeOf = (seq: number, leaf: Uint8Array) => {
    const place = places.get(seq);
    if (place === undefined) return null;
    const { index, salt } = place;
    return { index, entry: toHex(entryOf(leaf, salt)), published: index < (latest?.size ?? 0) };
  };
  const rows = await Promise.all(
    found.rows.map(async ({ seq, fact, leaf, office }) => ({
      seq,
      act: fact.act,
      at: fact.at,
      office: fact.office,
      officeName: office === null ? '' : await officeName(house, office, language),
      kind: fact.subject.kind,
      subject: fact.subject.id,
      from: fact.from,
      to: fact.to,
      clause: fact.clause,
      digest: fact.digest,
      leaf: toHex(leaf),
      place: placeOf(seq, leaf),
    })),
  );
  return ok({ ...found, rows });
};

/** The auditor sees offices, not people: the ledger names nobody. */
async function officeName(house: House, office: Office, language: Language): Promise<string> {
  const unit = await unitName(house, office.unit, language);
  return `${unit} · ${ROLE_WORDS[office.role][language]}`;
}

const securityEvents: Handler<Requests['list-security-events']> = async ({ house, query }) => {
  const found = await house.store.securityEvents.list(query);
  const rows = found.rows.map(({ seq, ...event }) => ({ id: String(seq), ...event }));
  return ok({ ...found, rows });
};

const programmes: Handler<Requests['list-programmes']> = async ({ house }) => {
  const rows = versionsOf(house).map(([digest, version]) => {
    const { id, names, status, city = null, clauses } = version;
    return {
      id,
      digest,
      names: { zh: names.zh, en: names.en },
      status,
      city,
      hasPreliminaryReview: hasPreliminaryReview(version),
      clauseLetter: clauses[0]?.id.charAt(0) ?? '',
    };
  });
  return ok({ rows });
};

const programme: Handler<Requests['see-programme']> = async ({ house, params, query }) => {
  const versions = versionsOf(house).filter(([, { id }]) => id === params.programme);
  const chosen =
    query.digest === undefined ? versions.at(-1) : versions.find(([digest]) => digest === query.digest);
  if (chosen === undefined) return refused(refusal('not-found'));
  return ok({ digest: chosen[0], document: chosen[1] });
};

/** By digest alone; the desk knows the newest of each by its id too. */
function versionsOf({ desk }: House): readonly (readonly [string, Programme])[] {
  return [...desk.programmes].filter(([key, { id }]) => key !== id);
}

const calendar: Handler<Requests['see-calendar']> = async ({ house }) => {
  const { years, rest, work } = await house.store.calendar.get();
  return ok({ years: [...years], rest: [...rest], work: [...work] });
};

/** Brings a year in once. What was counted by it stands, so a year that is there is not changed. */
const addYear: Handler<Requests['add-calendar-year']> = async ({ house, body }) => {
  const { year, source } = body;
  const { years } = await house.store.calendar.get();
  if (years.includes(year)) {
    // A repeat of the same request finds its own year.
    return refused(refusal('already-exists', null, { what: 'calendar-year', year }));
  }
  const rest = body.rest.map(parseDay);
  const work = body.work.map(parseDay);
  const fields: FieldFault[] = [...dayFaults(rest, 'rest', year), ...dayFaults(work, 'work', year)];
  for (const [index, day] of work.entries()) {
    if (day !== undefined && rest.includes(day)) fields.push(faultAt(`work.${index}`, 'calendar-both'));
  }
  if (fields.length > 0) return refused({ ...refusal('value-not-allowed'), fields });
  const real = (days: typeof rest) => [...new Set(days.flatMap((day) => day ?? []))].sort();
  await house.store.calendar.add({ year, rest: real(rest), work: real(work), source, at: house.clock.now() });
  await house.refresh();
  return ok({ years: [...house.desk.calendar.years] });
};

function dayFaults(
  days: readonly ReturnType<typeof parseDay>[],
  list: string,
  year: number,
): readonly FieldFault[] {
  return days.flatMap((day, index) => {
    if (day === undefined) return [faultAt(`${list}.${index}`, 'not-a-day')];
    return yearOf(day) === year ? [] : [faultAt(`${list}.${index}`, 'calendar-day-of-other-year')];
  });
}

function faultAt(field: string, fault: string): FieldFault {
  return { field, fault, zh: '', en: '' };
}

export const RECORD_HANDLERS = {
  'list-people': people,
  'list-organisations': organisations,
  'list-experts': experts,
  'list-facts': facts,
  'list-security-events': securityEvents,
  'list-programmes': programmes,
  'see-programme': programme,
  'see-calendar': calendar,
  'add-calendar-year': addYear,
} satisfies Partial<Handlers>;
