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
  const [start] = useState(initial);
  const [fields, setFields] = useState(() => withLeft(start, copies.read(), basedOn));
  const [isFound, setFound] = useState(fields !== start);
  const latest = useRef(fields);
  const show = (next: Fields) => {
    latest.current = next;
    setFields(next);
    copies.write(leftOf(start, next, { basedOn, at: serverNow() }));
  };
  const found: Found = () => {
    show(start);
    setFound(false);
  };
  return [
    fields,
    // On the latest, not on those last drawn: a file may have arrived while somebody types.
    (part: Partial<Fields>) => show({ ...latest.current, ...part }),
    useCallback(() => copies.write({}), [copies]),
    isFound ? found : null,
  ] as const;
}

/** One text, or another single value, kept in the same manner. */
export function useKept<Value>(of: string, initial: () => Value) {
  const [{ written }, change, forget, found] = useKeptFields(of, () => ({ written: initial() }));
  return [written, (next: Value) => change({ written: next }), forget, found] as const;
}
