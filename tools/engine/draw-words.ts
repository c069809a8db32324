import type { FaultKind } from '@qichuang/engine-draw';

export const FAULT_WORDS = {
  missing: 'is missing',
  'no-such-field': 'there is no such field',
  'wrong-type': 'is not of the kind that belongs here',
  'out-of-range': 'is out of range',
  'too-long': 'is too long',
  'too-many': 'is more than one draw can hold',
  empty: 'is empty',
  'forbidden-character':
    'holds a tab, a line feed, half a character, or an equals sign where the name must end',
  'said-twice': 'is said twice',
  'mixed-weights': 'has a weight where others have none, or none where others have one',
  disagrees: 'disagrees with the rest of the call',
  'wrong-order': 'is not in the order it must have',
  'not-in-pool': 'is not in the pool',
  'not-committed': 'can change the outcome and was not committed',
  'not-named-beforehand': 'was not named beforehand',
  'cannot-be-met': 'cannot be met',
  altered: 'was altered',
  'not-what-comes-out': 'is not what comes out',
} as const satisfies Record<FaultKind, string>;
