import type { Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { AnswerFault } from './answer-fault.ts';
import { SERVER_CLOCK } from './server-clock.ts';
import { SIGN_IN_GATE } from './sign-in-gate.ts';
import { fetchView, viewKey } from './use-view.ts';

export type Session = ViewOf<(typeof REQUESTS)['see-session']>;
export type OfficeHeld = Session['offices'][number];

const MINUTE_MS = 60_000;

const SessionContext = createContext<Session | null>(null);

/** Asks who is signed in, and sets the page's idea of the server's time by the answer. */
export function useSessionQuery(): UseQueryResult<Session, AnswerFault> {
  return useQuery<Session, AnswerFault>({
    queryKey: viewKey('see-session'),
    queryFn: async () => {
      const askedAt = Date.now();
      const session = await fetchView('see-session');
      SERVER_CLOCK.hear(session.serverTime as Instant, askedAt, Date.now());
      return session;
    },
    refetchInterval: MINUTE_MS,
    staleTime: MINUTE_MS / 2,
  });
}

/**
 * The session the page goes on with. When it ends under a signed-in reader, the page keeps the person and opens the dialog,
 * instead of throwing away what stands on it; leaving on purpose loads the page anew.
 */
export function useKeptSession(fresh: Session | undefined): Session | undefined {
  const [kept, setKept] = useState<Session>();
  useEffect(() => {
    if (fresh === undefined) return;
    if (fresh.person !== null) setKept(fresh);
    else if (kept !== undefined && !SIGN_IN_GATE.isClosed()) void SIGN_IN_GATE.wait();
  }, [fresh, kept]);
  if (fresh === undefined || fresh.person !== null || kept === undefined) return fresh;
  return { ...kept, language: fresh.language };
}

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session; pages are shown only once it is known. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session: the page stands outside the SessionProvider');
  return session;
}

/** The office the reader acts in now. */
export function useOffice(): OfficeHeld | null {
  return officeOf(useSession());
}

export function officeOf({ offices, acting }: Session): OfficeHeld | null {
  return offices.find(({ id }) => id === acting) ?? null;
}
