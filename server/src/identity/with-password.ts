import type { Desk } from '@qichuang/casework';
import type { House } from '../house.ts';
import { hashPassword } from './password.ts';

/**
 * A desk on which the accounts an act opens get these passwords, in the act's own transaction: there is never
 * an account without one, nor a password for an account that was not opened.
 *
 * @param passwords - by account as folded.
 */
export function deskWithPasswords(house: House, hashes: ReadonlyMap<string, string>): Desk {
  const { desk, store } = house;
  return {
    ...desk,
    shelf: {
      ...desk.shelf,
      commit: async (change) => {
        const credentials = change.writes.flatMap((write) => {
          if (write.kind !== 'person' || write.previous !== null) return [];
          const hash = hashes.get(write.next.account);
          if (hash === undefined) throw new Error('an account without a password');
          return [{ person: write.next.id, hash, at: write.next.createdAt }];
        });
        return (await store.commitWith(change, { credentials })).outcome;
      },
    },
  };
}

export async function hashesOf(
  passwords: readonly { readonly account: string; readonly password: string }[],
): Promise<ReadonlyMap<string, string>> {
  const pairs = await Promise.all(
    passwords.map(async ({ account, password }) => [account, await hashPassword(password)] as const),
  );
  return new Map(pairs);
}
