import { useMemo, useState } from 'react';
import { localCopiesOf } from './local-copy.ts';
import { serverNow } from './server-clock.ts';
import { useSession } from './session.tsx';

/**
 * What a person is writing outside of a form that saves itself: kept on this device from the first character until the server has it, so
 * that a closed dialog, a reload or an ended session costs nothing. `forget` once it was sent.
 *
 * @param of - the thing it is written about, and for which act: `mea_…:state`.
 */
export function useKept<Value>(of: string, initial: () => Value) {
  const { person } = useSession();
  const copies = useMemo(() => localCopiesOf(person?.id ?? '', of), [person, of]);
  const [value, setValue] = useState<Value>(
    () => (copies.read()[ITEM]?.value as Value | undefined) ?? initial(),
  );
  const change = (next: Value) => {
    setValue(next);
    copies.write({ [ITEM]: { value: next, basedOn: 0, at: serverNow() } });
  };
  return [value, change, () => copies.write({})] as const;
}

const ITEM = 'written';
