import { APPLICATION_STATES } from '@qichuang/domain';
import { describe, expect, test } from 'vitest';
import { countStates, LEFT_ANYWHERE, pipelineOf, STEPS } from './pipeline.ts';

describe('the pipeline of a round', () => {
  test('every state but the draft stands at one step, or is known to have left', () => {
    const placed = [...STEPS.flatMap(({ at, left }) => [...at, ...left]), ...LEFT_ANYWHERE];
    expect([...placed].sort()).toEqual(APPLICATION_STATES.filter((state) => state !== 'draft').toSorted());
  });

  test('whoever got further has passed the steps before; losses stand where they happened', () => {
    const { steps, gone, total } = pipelineOf(
      countStates([
        { state: 'submitted' },
        { state: 'not_recommended' },
        { state: 'recommended' },
        { state: 'in_review' },
        { state: 'designated' },
        { state: 'withdrawn' },
      ]),
    );
    expect(steps.map(({ reached }) => reached)).toEqual([5, 3, 2, 1, 1, 1]);
    expect(steps[0]).toMatchObject({ inHand: 1, lost: [{ state: 'not_recommended', count: 1 }] });
    expect(gone).toEqual([{ state: 'withdrawn', count: 1 }]);
    expect(total).toBe(6);
  });

  test('where nobody recommends, what was handed in waits for the check at once (A4.1)', () => {
    const { steps } = pipelineOf(countStates([{ state: 'recommended' }, { state: 'accepted' }]), false);
    expect(steps.map(({ id }) => id)).not.toContain('stepRecommended');
    expect(steps[0]).toMatchObject({ id: 'stepSubmitted', reached: 2, inHand: 1 });
  });
});
