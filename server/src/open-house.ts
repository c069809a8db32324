import type { Desk } from '@qichuang/casework';
import { type Role, SIGN_IN_RULE } from '@qichuang/domain';
import type { Files, Store } from '@qichuang/store';
import { type ModelClock, openClock } from './clock.ts';
import { drawHandedIn } from './draw-handed-in.ts';
import type { House } from './house.ts';
import { cookieNames } from './identity/cookies.ts';
import { openIdProvider } from './identity/provider.ts';
import { openSealing } from './identity/sealing.ts';
import { openLedger } from './ledger/open-ledger.ts';
import type { Log } from './log/log.ts';
import { readProgrammes } from './read-programmes.ts';
import type { Settings } from './settings.ts';

export interface OpenHouse extends House {
  readonly clock: ModelClock;
}

export interface Rooms {
  readonly store: Store;
  readonly files: Files;
  readonly settings: Settings;
  readonly log: Log;
  readonly demoToken?: string | null;
  readonly clock?: ModelClock;
}

export const DEMO_SETTING = 'demo';
export const CLOCK_SETTING = 'model-clock-offset-ms';

/** Wires the rooms together. */
export async function openHouse(rooms: Rooms): Promise<OpenHouse> {
  const { store, files, settings, log, demoToken = null, clock = openClock() } = rooms;
  const demo = (await store.settings.get(DEMO_SETTING)) === true;
  const known = await readProgrammes(store, log);
  let calendar = await store.calendar.get();
  let factorRoles: readonly Role[] = [];

  const desk: Desk = {
    shelf: store.shelf,
    get programmes() {
      return known.programmes;
    },
    get calendar() {
      return calendar;
    },
  };
  async function refresh(): Promise<void> {
    await known.refresh();
    calendar = await store.calendar.get();
    factorRoles = (await store.shelf.find('signInRule', SIGN_IN_RULE))?.secondFactor ?? [];
    const offset = demo ? await store.settings.get(CLOCK_SETTING) : 0;
    clock.setOffset(typeof offset === 'number' ? offset : 0);
  }
  await refresh();
  await drawHandedIn(desk, store);
  const ledger = await openLedger({ store, settings, log, clock });
  return {
    desk,
    store,
    files,
    clock,
    settings,
    ledger,
    cookies: cookieNames(settings.publicUrl),
    sealing: openSealing(store, settings, log),
    provider: openIdProvider(settings),
    get factorRoles() {
      return factorRoles;
    },
    log,
    demo,
    demoToken: demo ? demoToken : null,
    refresh,
    refreshProgrammes: known.refresh,
  };
}
