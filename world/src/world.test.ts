import { day, lengthInCharacters } from '@qichuang/base';
import { parseUscc } from '@qichuang/domain';
import {
  BIGDATA_2020,
  buildRuleContext,
  checkScores,
  choicesOf,
  compileRules,
  criteriaOf,
  DIGITAL_ECONOMY_2023,
  evaluateRules,
  type FieldValue,
  type Form,
  type FormField,
  findForm,
  formState,
  type Programme,
  sheetFor,
  type TableColumn,
} from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import {
  accountOf,
  expertAt,
  fillForm,
  fillSheet,
  openChance,
  type PlannedApplication,
  pdfOf,
  RECOMMENDERS,
  slotsNeeded,
  type World,
  worldOf,
} from './index.ts';

const PROGRAMMES = [
  { programme: BIGDATA_2020, year: 2022, jointIn: [] },
  { programme: DIGITAL_ECONOMY_2023, year: 2024, jointIn: ['laboratory'] },
] as const;

describe('a made-up world', () => {
  test('the same seed gives the same world, another seed another', () => {
    const asked = {
      seed: 'one',
      count: 30,
      categories: DIGITAL_ECONOMY_2023.categories,
      year: 2024,
      jointIn: [],
    };
    expect(worldOf(asked)).toEqual(worldOf(asked));
    expect(worldOf({ ...asked, seed: 'two' })).not.toEqual(worldOf(asked));
  });

  test('five hundred applicants have codes, names and platform names of their own, all plainly made up', () => {
    const { organisations, applications } = worldOf({
      seed: 'many',
      count: 500,
      categories: DIGITAL_ECONOMY_2023.categories,
      year: 2024,
      jointIn: ['laboratory'],
    });
    expect(organisations.every(({ uscc }) => parseUscc(uscc).ok)).toBe(true);
    expect(new Set(organisations.map(({ uscc }) => uscc)).size).toBe(500);
    expect(new Set(organisations.map(({ name }) => name)).size).toBe(500);
    expect(new Set(applications.map(({ platformName }) => platformName)).size).toBe(500);
    expect(organisations.every(({ name }) => /示例|虚构/.test(name))).toBe(true);
    expect(new Set(organisations.map(({ city }) => city)).size).toBe(16);
    const inJinan = organisations.filter(({ city }) => city === '3701').length;
    expect(inJinan).toBeGreaterThan(500 / 16);
  });

  test('every fourth expert works, and another lately worked, at an applicant, so that recusal bites', () => {
    const { organisations } = worldOf({
      seed: 'experts',
      count: 12,
      categories: DIGITAL_ECONOMY_2023.categories,
      year: 2024,
      jointIn: [],
    });
    const asked = { prefix: '', applicants: organisations, formerUntil: '2023-06-30' };
    const experts = Array.from({ length: 12 }, (_, place) => expertAt(openChance(`x${place}`), place, asked));
    expect(experts.filter(({ expert }) => expert.institution.uscc !== null)).toHaveLength(3);
    expect(experts.filter(({ expert }) => expert.formerInstitutions.length > 0)).toHaveLength(3);
    expect(new Set(experts.map(({ name }) => name)).size).toBe(12);
  });

  test('the sixteen cities and two departments recommend', () => {
    expect(RECOMMENDERS.filter(({ kind }) => kind === 'city')).toHaveLength(16);
    expect(RECOMMENDERS.filter(({ kind }) => kind === 'department')).toHaveLength(2);
  });

  test('a file is a PDF whose table of references points at its objects', () => {
    const text = new TextDecoder('latin1').decode(pdfOf(['Made-up file (demo)', 'slot: funds-proof']));
    expect(text.startsWith('%PDF-1.4\n')).toBe(true);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
      Number(offset),
    );
    expect(offsets).toHaveLength(5);
    for (const [index, offset] of offsets.entries()) {
      expect(text.slice(offset, offset + 8)).toContain(`${index + 1} 0 obj`);
    }
  });
});

describe.each(PROGRAMMES)('forms of $programme.id filled in for $year', ({ programme, year, jointIn }) => {
  const world = worldOf({ seed: 'forms', count: 60, categories: programme.categories, year, jointIn });

  test('every category and kind comes, and joint laboratories where they are allowed (B4.5)', () => {
    const seen = new Set(world.applications.map(({ category, kind }) => `${category} ${kind}`));
    const wanted = programme.categories.flatMap(({ id, kinds }) =>
      (kinds ?? [{ id: '' }]).map((kind) => `${id} ${kind.id}`),
    );
    expect([...seen].sort()).toEqual([...wanted].sort());
    const joint = world.applications.filter(({ partners }) => partners.length > 0);
    expect(joint.length > 0).toBe(jointIn.length > 0);
    expect(joint.some(({ partners }) => partners.length === 4)).toBe(jointIn.length > 0);
  });

  test('no rule due at submission stops a filled-in application, but for what its reasons name', () => {
    const rules = compileRules(programme);
    for (const planned of world.applications) {
      const { context, form } = contextOf(programme, year, world, planned);
      const failed = evaluateRules(rules, context, { stage: 'submission' })
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ rule }) => rule);
      const explained = [
        ...planned.reasons.map(({ rule }) => rule),
        ...unmeantFor(programme, world, planned),
      ];
      expect({ place: planned.place, failed: failed.filter((rule) => !explained.includes(rule)) }).toEqual({
        place: planned.place,
        failed: [],
      });
      const needed = Object.entries(formState(form, context).slots)
        .filter(([, { required }]) => required)
        .map(([id]) => id);
      expect(slotsNeeded(form, circumstancesOf(world, planned))).toEqual(needed);
    }
  });

  test('no text repeats a sentence', () => {
    const [planned] = world.applications;
    if (planned === undefined) throw new Error('a world without applications');
    const { values } = contextOf(programme, year, world, planned);
    const texts = Object.entries(values).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && lengthInCharacters(entry[1]) > 100,
    );
    expect(texts.length).toBeGreaterThan(3);
    for (const [, text] of texts) {
      const sentences = text.split('。').filter((one) => one !== '');
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  test('every sheet filled in can be handed in, whatever the quality', () => {
    for (const { category, kind } of programme.scoreSheets.sheets) {
      const sheet = sheetFor(programme, category, kind ?? '');
      if (sheet === undefined) throw new Error(`no sheet for ${category}`);
      for (const quality of [20, 55, 75, 98]) {
        const filled = fillSheet(openChance(`${category} ${quality}`), criteriaOf(sheet), quality);
        const scores = Object.fromEntries(
          filled.scores.map(({ criterion, halfPoints, comment }) => [
            criterion,
            { score: halfPoints / 2, comment },
          ]),
        );
        const doubts = filled.doubts.map((one) => one.kind);
        const { overall, recommendation } = filled;
        expect(checkScores(sheet, { scores, overall, recommendation, doubts })).toEqual([]);
      }
    }
  });
});

/** An enterprise among the laboratories of 2020 needs a reason, which the caller of `worldOf` names. */
function unmeantFor(
  programme: Programme,
  { organisations }: World,
  planned: PlannedApplication,
): readonly string[] {
  const kind = organisations[planned.organisation]?.kind;
  return programme.id === 'bigdata-2020' && planned.category === 'laboratory' && kind === 'enterprise'
    ? ['laboratory-applicant-2020']
    : [];
}

function circumstancesOf({ organisations }: World, { organisation, kind, partners }: PlannedApplication) {
  return { organisationKind: organisations[organisation]?.kind ?? '', kind, isJoint: partners.length > 0 };
}

function contextOf(programme: Programme, year: number, world: World, planned: PlannedApplication) {
  const form = findForm(programme, planned.category);
  const organisation = world.organisations[planned.organisation];
  if (form === undefined || organisation === undefined) throw new Error('no form or no applicant');
  const partners = planned.partners.flatMap((place) => world.organisations[place] ?? []);
  const circumstances = circumstancesOf(world, planned);
  const values = Object.assign(
    {},
    ...fillForm(form, {
      chance: openChance(`form ${planned.place}`),
      topic: planned.topic,
      circumstances,
      choices: (of, table, typed) => choices(programme, form, of, table, typed),
      year,
      serial: planned.serial,
      organisation,
      contact: accountOf('someone', '王示远', 1),
      recommender: 'rec_0000000000',
      platformName: planned.platformName,
      partners,
    }).map((section) => section.values),
  ) as Readonly<Record<string, FieldValue>>;
  const context = buildRuleContext({
    programme,
    category: planned.category,
    round: { year, windowOpen: true, callPublishedOn: day(`${year}-03-06`) },
    today: day(`${year}-03-20`),
    organisation: { ...organisation, status: 'active', recordCheckedOn: `${year}-03-15`, records: [] },
    application: { state: 'draft', recommenderOpinion: '', recommenderRank: 0, recommenderQuota: 0 },
    values,
    attachments: slotsNeeded(form, circumstances).map((slot, index) => ({
      id: `att_${String(index).padStart(10, '0')}`,
      slot,
      state: 'ready',
      media: 'pdf',
      bytes: 900,
      issuedOn: `${year}-03-15`,
    })),
    partners: partners.map(({ uscc, region }) => ({
      uscc,
      state: 'confirmed',
      region,
      independentLegalPerson: true,
      clean: true,
    })),
    recommenders: [{ id: 'rec_0000000000', kind: 'city', city: organisation.city }],
    findings: [],
    statements: form.commitment.statements.map(({ id }) => id),
    registry: { sameName: 0, validSameCategory: 0, applicationsSameCategory: 1, earlierFalseMaterial: false },
    claimedElsewhere: [],
  });
  return { form, context, values };
}

function choices(
  programme: Programme,
  form: Form,
  of: { readonly id: string },
  table: { readonly id: string } | null,
  values: Readonly<Record<string, unknown>>,
): readonly string[] | null {
  const found = choicesOf({
    programme,
    form,
    field: of as Exclude<FormField, { type: 'table' }> | TableColumn,
    values: values as Readonly<Record<string, FieldValue>>,
    ...(table === null ? {} : { table: table as Extract<FormField, { type: 'table' }> }),
  });
  return found?.map(({ id }) => id) ?? null;
}
