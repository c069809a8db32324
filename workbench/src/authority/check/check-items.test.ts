import { DIGITAL_ECONOMY_2023, findForm } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import {
  agreedOpen,
  type CheckItem,
  type CheckView,
  changedItems,
  checkInHand,
  hindranceOf,
  itemsOf,
  mergedNotes,
  notesOf,
  type Outcome,
  restsOn,
} from './check-items.ts';

function outcome(over: Partial<Outcome>): Outcome {
  return {
    rule: 'r1',
    verdict: 'pass',
    severity: 'block',
    clause: ['B4.1'],
    origin: 'document',
    stage: 'formal-check',
    zh: '',
    en: '',
    todoZh: '',
    todoEn: '',
    evidence: [],
    reason: null,
    ...over,
  };
}

function item(rule: string, over: Partial<CheckItem> = {}): CheckItem {
  return { rule, verdict: 'met', note: '', reasonDecision: 'none', ...over };
}

function check(over: Partial<CheckView>): CheckView {
  return {
    id: 'chk_0000000001',
    version: 3,
    state: 'confirmed',
    copy: 1,
    items: [],
    conclusion: null,
    preparedBy: null,
    preparedAt: null,
    sentBack: null,
    confirmedBy: null,
    confirmedAt: null,
    ...over,
  };
}

const COPY = { hash: 'a'.repeat(64), at: '2025-10-16T03:05:00.000Z' };
const SOFT = outcome({ rule: 'joint-partner-limit', verdict: 'fail', severity: 'reason', clause: ['B4.5'] });

describe('items of a formal check', () => {
  test('before it is opened there is one open item per rule that applies', () => {
    const view = { state: 'recommended' as const, check: null, copies: [{ number: 1, ...COPY }] };
    const outcomes = [outcome({}), outcome({ rule: 'r2', verdict: 'not-applicable' })];
    expect(itemsOf(view, outcomes)).toEqual([item('r1', { verdict: 'open' })]);
  });

  test('after a correction, what was not to be corrected keeps its verdict', () => {
    const earlier = check({ items: [item('r1'), item('r2', { verdict: 'to-correct', note: '补证明' })] });
    const view = {
      state: 'recommended' as const,
      check: earlier,
      copies: [
        { number: 1, ...COPY },
        { number: 2, ...COPY },
      ],
    };
    expect(checkInHand(view)).toBeNull();
    expect(itemsOf(view, [outcome({}), outcome({ rule: 'r2' })])).toEqual([
      item('r1'),
      item('r2', { verdict: 'open' }),
    ]);
  });

  test('only what was changed is sent', () => {
    const base = notesOf([item('r1', { verdict: 'open' }), item('r2', { verdict: 'open' })]);
    expect(changedItems(base, { ...base, r1: item('r1') })).toEqual([item('r1')]);
  });

  test('two clerks on different items are both kept; on the same one the reader chooses', () => {
    const base = notesOf([item('r1', { verdict: 'open' }), item('r2', { verdict: 'open' })]);
    const mine = { ...base, r1: item('r1') };
    expect(mergedNotes(base, mine, { ...base, r2: item('r2') })).toEqual(notesOf([item('r1'), item('r2')]));
    expect(mergedNotes(base, mine, { ...base, r1: item('r1', { verdict: 'not-met' }) })).toBeNull();
    expect(mergedNotes(base, mine, mine)).toEqual(mine);
  });

  test('those the system finds met can be set at once, never one already judged', () => {
    const notes = notesOf([item('r1', { verdict: 'open' }), item('r2', { verdict: 'not-met' })]);
    expect(agreedOpen(notes, [outcome({}), outcome({ rule: 'r2' })])).toEqual(['r1']);
  });
});

describe('conclusions follow from the items', () => {
  test('nothing is concluded while an item is open', () => {
    const notes = notesOf([item('r1', { verdict: 'open' })]);
    expect(hindranceOf('accept', notes, [], true)).toMatchObject({ why: 'whyOpen', count: 1 });
  });

  test('a soft limit is met only by a reason that was accepted or refused (B4.5)', () => {
    const silent = notesOf([item('joint-partner-limit')]);
    expect(hindranceOf('accept', silent, [SOFT], true)).toMatchObject({ why: 'whyReasons', clause: 'B4.5' });
    const accepted = notesOf([item('joint-partner-limit', { reasonDecision: 'accepted' })]);
    expect(hindranceOf('accept', accepted, [SOFT], true)).toBeNull();
    const refused = notesOf([item('joint-partner-limit', { reasonDecision: 'refused' })]);
    expect(hindranceOf('accept', refused, [SOFT], true)).toMatchObject({ why: 'whyAgainst' });
    expect(hindranceOf('refuse', refused, [SOFT], true)).toBeNull();
  });

  test('a correction lists at least one item, each says what is needed, and it is asked once', () => {
    const silent = notesOf([item('r1', { verdict: 'to-correct' })]);
    expect(hindranceOf('correct', silent, [], true)).toMatchObject({ why: 'whyNotes', count: 1 });
    const said = notesOf([item('r1', { verdict: 'to-correct', note: '补租期' })]);
    expect(hindranceOf('correct', said, [], true)).toBeNull();
    expect(hindranceOf('correct', said, [], false)).toMatchObject({ why: 'whyCorrected' });
    expect(hindranceOf('correct', notesOf([item('r1')]), [], true)).toMatchObject({ why: 'whyNoCorrection' });
  });

  test('not accepting needs something against it (B4.1)', () => {
    expect(hindranceOf('refuse', notesOf([item('r1')]), [], true)).toMatchObject({
      why: 'whyNothingAgainst',
    });
  });
});

describe('what a rule rests on', () => {
  test('fields and files that name the rule, or that the rule asks about', () => {
    const form = findForm(DIGITAL_ECONOMY_2023, 'laboratory');
    const rule = DIGITAL_ECONOMY_2023.rules.find(({ id }) => id === 'premises-guaranteed');
    if (form === undefined || rule === undefined) throw new Error('the programme has changed');
    const { fields, slots } = restsOn(form, rule.id, rule.check);
    expect(fields.has('premises_area')).toBe(true);
    expect(slots.map(({ id }) => id)).toContain('premises-proof');
    expect(fields.has('head_name')).toBe(false);
  });
});
