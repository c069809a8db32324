import { useCallback, useMemo, useRef, useState } from 'react';
import { leftOf, withLeft } from './kept-fields.ts';
import { localCopiesOf } from './local-copy.ts';
import { serverNow } from './server-clock.ts';
import { useSession } from './session.tsx';

/** Throws away what was found here from an earlier time and begins anew; `null` when nothing was found. */
export type Found = (() => void) | null;

/**
 * What a person is writing outside of a form that saves itself: kept on this device from the first character until the server has it, so
 * that a closed dialog, a reload or an ended session costs nothing. Passwords, secrets and the nonces of draws are never written here.
 *
 * @param of - the thing it is written about, and for which act: `mea_…:state`.
 * @param basedOn - the version of a list that goes out whole; what was written over another version is not found.
 * @returns the fields, a change of some of them, `forget` for `useAct(name, forget)`: once the server has them; and what was found.
 */
export function useKeptFields<Fields extends object>(of: string, initial: () => Fields, basedOn = 0) {
  const { person } = useSession();
  const copies = useMemo(() => localCopiesOf(person?.id ?? '', of), [person?.id, of]);
  const begin = () => {
    const start = initial();
    const fields = withLeft(start, copies.read(), basedOn);
    return { copies, start, fields, isFound: fields !== start };
  };
  const [shown, setShown] = useState(begin);
  // The page may come to be about another thing: what was written of the first stays with the first.
  const now = shown.copies === copies ? shown : begin();
  if (now !== shown) setShown(now);
  const latest = useRef(now);
  latest.current = now;
  const show = (next: typeof now) => {
    latest.current = next;
    setShown(next);
    copies.write(leftOf(next.start, next.fields, { basedOn, at: serverNow() }));
  };
  const found: Found = () => show({ ...now, fields: now.start, isFound: false });
  return [
    now.fields,
    // On the latest, not on those last drawn: a file may have arrived while somebody types.
    (part: Partial<Fields>) => {
      const last = latest.current.copies === copies ? latest.current : now;
      show({ ...last, fields: { ...last.fields, ...part } });
    },
    useCallback(() => copies.write({}), [copies]),
    now.isFound ? found : null,
  ] as const;
}

/** One text, or another single value, kept in the same manner. */
export function useKept<Value>(of: string, initial: () => Value) {
  const [{ written }, change, forget, found] = useKeptFields(of, () => ({ written: initial() }));
  return [written, (next: Value) => change({ written: next }), forget, found] as const;
}
