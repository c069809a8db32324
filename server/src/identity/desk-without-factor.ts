import type { Desk } from '@qichuang/casework';
import type { PersonId } from '@qichuang/domain';
import type { House } from '../house.ts';

/** A desk on which an act takes somebody's second factor away, in the act's own transaction: both or neither. */
export function deskWithoutFactor({ desk, store }: House, person: PersonId): Desk {
  return {
    ...desk,
    shelf: {
      ...desk.shelf,
      commit: async (change) => (await store.commitWith(change, { factorsRemoved: [person] })).outcome,
    },
  };
}
