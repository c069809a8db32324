import { type Fault, fault } from './fault.ts';
import type { Parameter } from './pool.ts';
import type { Quota } from './quota-seats.ts';
import type { SourceValue } from './seed.ts';

/** What a call says beside its committed parameters; only what is there is compared. */
export interface Said {
  readonly draw?: number;
  readonly take?: number;
  readonly reserves?: number;
  readonly stratum?: string;
  readonly quotas?: readonly Quota[];
  readonly attributes?: string;
  readonly entropy?: readonly SourceValue[];
}

/**
 * Whether what a call asks for is what was committed before there was any chance.
 *
 * `draw`, `take`, `reserves` are compared as decimal digits, `stratum` and `attributes` as they are, `quotas` and
 * `sources` by what they list: JSON (`[["技术",9]]`, `["甲","乙"]`) or plain text (`技术=9,财务=3`; `甲,乙`). In place of
 * the last source the one named as `fallback` may have spoken.
 *
 * @returns the parameter that says otherwise, as `params[2][1]`, with the value it should have; undefined if none does.
 *   O(length of the parameters).
 * @source ticket-draw-v1, step 1: what can change the outcome is committed
 */
export function disagreement(parameters: readonly Parameter[], said: Said): Fault | undefined {
  const fallback = parameters.find(([key]) => key === 'fallback')?.[1];
  for (const [place, [key, value]] of parameters.entries()) {
    const expected = expectedFor(key, value, said, fallback);
    if (expected !== undefined) return fault(`params[${place}][1]`, 'disagrees', expected);
  }
  return undefined;
}

/** The value the parameter should have; undefined where it has it, or where the call says nothing of it. */
function expectedFor(
  key: string,
  value: string,
  said: Said,
  fallback: string | undefined,
): string | undefined {
  switch (key) {
    case 'draw':
    case 'take':
    case 'reserves':
      return differs(value, said[key] === undefined ? undefined : String(said[key]));
    case 'stratum':
    case 'attributes':
      return differs(value, said[key]);
    case 'quotas':
      if (said.quotas === undefined || sameQuotas(value, said.quotas)) return undefined;
      return writtenQuotas(said.quotas);
    case 'sources': {
      if (said.entropy === undefined) return undefined;
      const names = said.entropy.map(([source]) => source);
      return sameSources(value, names, fallback) ? undefined : writtenSources(names);
    }
    default:
      return undefined;
  }
}

function differs(value: string, said: string | undefined): string | undefined {
  return said === undefined || said === value ? undefined : said;
}

/** How quotas stand in a parameter: JSON, in which no kind's name can be misread. */
export function writtenQuotas(quotas: readonly Quota[]): string {
  return JSON.stringify(quotas);
}

/** How sources stand in a parameter. */
export function writtenSources(sources: readonly string[]): string {
  return JSON.stringify(sources);
}

/** Whether these sources spoke as the parameter named them, the last one perhaps replaced by the fallback. */
export function sameSources(value: string, names: readonly string[], fallback: string | undefined): boolean {
  return readings(value).some((named) => {
    if (named.length !== names.length) return false;
    return names.every(
      (name, place) => name === named[place] || (place === names.length - 1 && name === fallback),
    );
  });
}

function sameQuotas(value: string, quotas: readonly Quota[]): boolean {
  const wanted = quotas
    .map(([kind, least]) => JSON.stringify([kind, least]))
    .sort()
    .join();
  return readings(value).some((parts) => {
    const read = parts.map((part) => {
      if (Array.isArray(part)) return JSON.stringify(part);
      const [, kind, least] = /^(.+?)\s*[=:：]\s*(\d+)$/.exec(String(part)) ?? [];
      return JSON.stringify([kind, Number(least)]);
    });
    return read.sort().join() === wanted;
  });
}

/** The ways a list may be meant: as JSON, else parted by commas or semicolons, else by spaces. */
function readings(value: string): readonly (readonly unknown[])[] {
  const json = asJson(value);
  if (Array.isArray(json)) return [json];
  if (typeof json === 'object' && json !== null) return [Object.entries(json)];
  return [value.split(/\s*[,;，；、|]\s*/), value.split(/\s+/)];
}

function asJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    // Plain text is no fault: it is read the plain way.
    return undefined;
  }
}
