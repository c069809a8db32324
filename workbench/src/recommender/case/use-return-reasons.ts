import { useMemo, useState } from 'react';
import { localCopiesOf } from '../../wire/local-copy.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useSession } from '../../wire/session.tsx';
import { type Noted, reasonsIn, withReason } from './return-reasons.ts';

/** The reasons noted on one application, kept on this device until they are sent all at once. */
export function useReturnReasons(application: string) {
  const { person } = useSession();
  const shelf = useMemo(
    () => localCopiesOf(person?.id ?? '', `return:${application}`),
    [person?.id, application],
  );
  const [copies, setCopies] = useState(() => shelf.read());
  return {
    reasons: reasonsIn(copies),
    note(reason: Noted) {
      const next = withReason(copies, reason, serverNow());
      shelf.write(next);
      setCopies(next);
    },
    forget() {
      shelf.write({});
      setCopies({});
    },
  };
}
