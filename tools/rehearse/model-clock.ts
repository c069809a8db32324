import type { Instant } from '@qichuang/base';

/** The clock of a database made for trying out; in a real one nobody moves time. */
export interface ModelClock {
  now(): Promise<Instant>;
  moveTo(moment: Instant): Promise<void>;
  /** Has the server do what falls due by its clock now, and waits until it is done. */
  catchUp(): Promise<void>;
}

export function modelClockAt(address: string, token: string): ModelClock {
  const ask = async (init: RequestInit): Promise<Instant> => {
    const response = await fetch(address, { ...init, headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`the model clock answers ${response.status}`);
    const told = (await response.json()) as { readonly now: Instant };
    return told.now;
  };
  return {
    now: () => ask({ method: 'GET' }),
    async moveTo(moment) {
      await ask({ method: 'PUT', body: JSON.stringify({ now: moment }) });
    },
    async catchUp() {
      await ask({ method: 'POST' });
    },
  };
}
