import type { Desk } from '@qichuang/casework';
import type { Role } from '@qichuang/domain';
import type { Files, Store } from '@qichuang/store';
import type { Clock } from './clock.ts';
import type { CookieNames } from './identity/cookies.ts';
import type { Provider } from './identity/provider.ts';
import type { Sealing } from './identity/sealing.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Log } from './log/log.ts';
import type { Settings } from './settings.ts';

/** Everything wired together, once per process; what a handler may lean on. */
export interface House {
  /** The shelf, the published programmes by digest (and by id: the version in force), and the calendar as announced so far. */
  readonly desk: Desk;
  readonly store: Store;
  readonly files: Files;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly cookies: CookieNames;
  readonly sealing: Sealing;
  /** Where else people sign in; `null`: nowhere. */
  readonly provider: Provider | null;
  /** Roles nobody acts in without a second factor, as last read from the database. */
  readonly factorRoles: readonly Role[];
  readonly log: Log;
  /** Reads the calendar and the clock of this database anew, where another node may have changed them. */
  readonly refresh: () => Promise<void>;
  /** Looks whether a programme version was published since, on whatever node; before each request, so that none meets one it does not know. */
  readonly refreshProgrammes: () => Promise<void>;
  /** A database made for trying out: its clock can be moved, and pages say so. */
  readonly demo: boolean;
  /** Lets a client process that enters the demo world pass the limits on requests; `null` anywhere else. */
  readonly demoToken: string | null;
}
