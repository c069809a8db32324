import type { PrintedApplications } from '@qichuang/casework';
import { readPrint } from '@qichuang/casework';
import type { ApplicationId } from '@qichuang/domain';
import { openIndex, type SimilarityIndex } from '@qichuang/engine-similarity';
import type { Store } from '@qichuang/store';

const AT_A_TIME = 200;

/** An index of one programme, as far as this process has read it: prints are rows, so another node's submissions come in too. */
interface Kept {
  readonly index: SimilarityIndex;
  readonly numbers: Map<string, { readonly number: number; readonly copy: string }>;
  readonly applications: Map<number, ApplicationId>;
  reading: Promise<void>;
}

const KEPT = new WeakMap<Store, Map<string, Kept>>();

/** Brings the index of a programme up to the rows there are; between batches other requests are served. */
export async function printedApplications(store: Store, programme: string): Promise<PrintedApplications> {
  const kept = keptFor(store, programme);
  // One after another: two readers at once would add the same application twice.
  const reading = kept.reading.then(() => catchUp(store, programme, kept));
  kept.reading = reading.catch(() => undefined);
  await reading;
  return {
    index: kept.index,
    numberOf: (application) => kept.numbers.get(application)?.number,
    applicationOf: (number) => kept.applications.get(number),
  };
}

function keptFor(store: Store, programme: string): Kept {
  const programmes = KEPT.get(store) ?? new Map<string, Kept>();
  KEPT.set(store, programmes);
  const kept = programmes.get(programme) ?? emptyIndex();
  programmes.set(programme, kept);
  return kept;
}

function emptyIndex(): Kept {
  const index = openIndex();
  if (!index.ok) throw new Error(index.refusal.kind);
  return { index: index.value, numbers: new Map(), applications: new Map(), reading: Promise.resolve() };
}

async function catchUp(store: Store, programme: string, kept: Kept): Promise<void> {
  const rows = await store.handedIn.printed(programme);
  const stale = rows.filter(({ application, copy }) => kept.numbers.get(application)?.copy !== copy);
  for (let start = 0; start < stale.length; start += AT_A_TIME) {
    const batch = stale.slice(start, start + AT_A_TIME).map(({ application }) => application);
    for (const row of await store.handedIn.prints(batch)) take(kept, row);
  }
}

function take(
  { index, numbers, applications }: Kept,
  { application, copy, print }: { application: ApplicationId; copy: string; print: Uint8Array },
): void {
  const earlier = numbers.get(application);
  if (earlier !== undefined) {
    index.remove(earlier.number);
    applications.delete(earlier.number);
  }
  const number = index.addPrint(readPrint(print));
  numbers.set(application, { number, copy });
  applications.set(number, application);
}
