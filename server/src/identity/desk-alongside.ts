import type { Desk } from '@qichuang/casework';
import type { Alongside } from '@qichuang/store';
import type { House } from '../house.ts';

/** A desk on which an act takes along what is none of casework's affair, in its own transaction: both or neither. */
export function deskAlongside({ desk, store }: House, alongside: Alongside): Desk {
  return {
    ...desk,
    shelf: {
      ...desk.shelf,
      commit: async (change) => (await store.commitWith(change, alongside)).outcome,
    },
  };
}
