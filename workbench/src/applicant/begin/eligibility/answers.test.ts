import { describe, expect, test } from 'vitest';
import {
  type AskedRule,
  answerTo,
  type KnownRule,
  refusing,
  sourceOf,
  standingOf,
  withAnswer,
} from './answers.ts';

const asked = (zh: string): AskedRule => ({
  rule: 'premises-guaranteed',
  severity: 'evidence',
  clause: ['B4.3'],
  origin: 'document',
  zh,
  en: '',
  todoZh: '',
  todoEn: '',
});

const known = (severity: KnownRule['severity'], verdict: KnownRule['verdict']): KnownRule => ({
  ...asked(''),
  severity,
  verdict,
  facts: [],
});

describe('the questions before an application (B4)', () => {
  test('an answer holds for the words it was given to, not for a condition that was reworded', () => {
    const answers = withAnswer(asked('有专门场所。'), 'no', {});
    expect(answerTo(asked('有专门场所。'), answers)).toBe('no');
    expect(answerTo(asked('有专门场所和证明。'), answers)).toBeUndefined();
  });

  test('only a hard rule that fails refuses the submission', () => {
    const told = [known('block', 'fail'), known('reason', 'fail'), known('block', 'pass')];
    expect(refusing(told)).toEqual([told[0]]);
  });

  test('no record found is not a rule met before the authority has looked (B4.1)', () => {
    const clean = { ...known('block', 'pass'), facts: ['records'] };
    expect(standingOf(clean, null)).toBe('open');
    expect(standingOf(clean, '2026-03-01')).toBe('met');
    expect(standingOf({ ...clean, verdict: 'fail' }, null)).toBe('refused');
    expect(standingOf({ ...clean, facts: ['organisation.kind'] }, null)).toBe('met');
  });

  test('a record judged from a day of the round on comes from the records', () => {
    expect(sourceOf({ facts: ['records', 'round.lookback_from'] })).toBe('records');
    expect(sourceOf({ facts: ['organisation.kind', 'application.kind'] })).toBe('organisation');
    expect(sourceOf({ facts: ['round.window_open'] })).toBe('round');
  });
});
