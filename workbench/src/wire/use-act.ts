import { call, type Problem, REQUESTS, type RequestName, type Sent, type ViewOf } from '@qichuang/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { makeKeyRing } from './key.ts';
import { send } from './send.ts';

type Shapes = typeof REQUESTS;

export interface ActState<Name extends RequestName> {
  /** Does it; answers the view, or `undefined` after a refusal, which then stands in `refusal`. */
  readonly act: (sent: Omit<Sent<Shapes[Name]>, 'key'>) => Promise<ViewOf<Shapes[Name]> | undefined>;
  readonly pending: boolean;
  /** Why not: the server's problem, `'offline'`, or `null`. */
  readonly refusal: Problem | 'offline' | null;
  readonly clear: () => void;
}

const KEYS = makeKeyRing();

/**
 * One act of the reader. The same act repeated bears the same key until the server has answered it, so pressing twice or
 * after a broken line counts once. After success every view is asked again: an act may change what any page shows.
 *
 * @param accepted - what is to be done as soon as the server has it, before any page changes: `forget` of `useKept`.
 */
export function useAct<Name extends RequestName>(name: Name, accepted?: () => void): ActState<Name> {
  const views = useQueryClient();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Problem | 'offline' | null>(null);

  const act = useCallback(
    async (sent: Omit<Sent<Shapes[Name]>, 'key'>) => {
      const intent = JSON.stringify([name, sent]);
      setPending(true);
      setRefusal(null);
      const shape = REQUESTS[name];
      const answer = await call(send, shape, {
        ...sent,
        ...(shape.act ? { key: KEYS.keyFor(intent) } : {}),
      } as Sent<Shapes[Name]>);
      if (!answer.ok) {
        setPending(false);
        // Without an answer it may have been done all the same: the key is kept for the repeat.
        if (answer.problem !== null && answer.problem.status < 500) KEYS.finish(intent);
        setRefusal(answer.problem ?? 'offline');
        return undefined;
      }
      KEYS.finish(intent);
      accepted?.();
      // Until the page shows what became of it, it is not to be pressed again.
      await views.invalidateQueries();
      setPending(false);
      return answer.view;
    },
    [name, views, accepted],
  );

  return { act, pending, refusal, clear: useCallback(() => setRefusal(null), []) };
}
