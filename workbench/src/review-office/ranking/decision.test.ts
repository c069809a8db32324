import { describe, expect, test } from 'vitest';
import {
  againstOrder,
  asHeld,
  bodyOf,
  cutAfter,
  cutOf,
  decisionOf,
  isIn,
  namesIn,
  type RankingLine,
  type RankingOpen,
  reasonFor,
} from './decision.ts';

function line(place: number, over: Partial<RankingLine> = {}): RankingLine {
  return {
    application: `app_000000000${place}`,
    receipt: `SDDE25-LAB-000${place}`,
    name: `示例实验室${place}`,
    organisation: '示例大学',
    recommender: '示例市工信局',
    place,
    mean: 90 - place,
    trimmed: null,
    calibrated: null,
    error: null,
    places: null,
    scores: [90 - place],
    steps: [],
    selected: false,
    reason: '',
    ...over,
  };
}

function ranking(lines: readonly RankingLine[]): RankingOpen {
  return {
    id: 'rnk_0000000001',
    version: 4,
    state: 'drafted',
    round: 'rnd_0000000001',
    category: 'laboratory',
    lines: [...lines],
    comparison: null,
    target: null,
    minutes: null,
    meeting: null,
    preparedBy: null,
    preparedById: null,
    sentBack: null,
    confirmedBy: null,
  };
}

describe('the decision on a ranked list, B5.1', () => {
  const four = ranking([line(1), line(2), line(3), line(4)]);

  test('a cut takes the first by place and is nowhere against the order', () => {
    const cut = cutAfter(decisionOf(four), four.lines, 2);
    expect(cutOf(cut, four.lines)).toBe(2);
    expect(againstOrder(cut, four.lines).size).toBe(0);
  });

  test('one in below one that is out: every line between needs its reason', () => {
    const cut = cutAfter(decisionOf(four), four.lines, 1);
    const moved = { ...cut, selected: { ...cut.selected, app_0000000003: true } };
    expect([...againstOrder(moved, four.lines)]).toEqual(['app_0000000002', 'app_0000000003']);
  });

  test('minutes that are not complete are not sent, the choices are', () => {
    const begun = decisionOf(four);
    const body = bodyOf({ ...begun, minutes: { ...begun.minutes, chair: '示例主持' } }, four);
    expect(body.minutes).toBeNull();
    expect(body.lines).toHaveLength(4);
  });

  test('what a meeting held is taken over: its verdicts first, then by place as many as it said', () => {
    const verdicts = [
      { application: 'app_0000000002', selected: false, reason: '示例：材料存疑' },
      { application: 'app_0000000004', selected: true, reason: '示例：产业急需' },
    ];
    const held = asHeld(decisionOf(four), four.lines, { places: 3, verdicts });
    expect(four.lines.filter((one) => isIn(held, one)).map(({ place }) => place)).toEqual([1, 3, 4]);
    expect(reasonFor(held, line(4))).toBe('示例：产业急需');
  });

  test('names are told apart however they are separated, none twice', () => {
    expect(namesIn('示例甲、示例乙，示例甲\n示例丙;')).toEqual(['示例甲', '示例乙', '示例丙']);
  });
});
