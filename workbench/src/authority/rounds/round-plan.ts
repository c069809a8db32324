import type { Instant } from '@qichuang/base';
import type { REQUESTS, SentBodyOf } from '@qichuang/contract';
import type { Round } from '../../round-choice/use-rounds.ts';
import { type Places, placeKey } from './pasted-quotas.ts';

export const WINDOWS = ['apply', 'recommend', 'check', 'review'] as const;

export type WindowName = (typeof WINDOWS)[number];

/** Where nobody recommends (A4.1) there is no window for it: who hands in, hands in to the check. */
export function windowNames(recommends: boolean): readonly WindowName[] {
  return WINDOWS.filter((name) => recommends || name !== 'recommend');
}

interface Span {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export type Windows = Readonly<Record<WindowName, Span>>;

/** A plan while it is filled in: anything may still be empty. */
export interface PlanDraft {
  readonly programme: string;
  readonly year: number;
  readonly supplementary: boolean;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly categories: readonly string[];
  readonly windows: Windows;
  readonly places: Places;
  readonly panelSize: number;
  readonly namesHidden: boolean;
  readonly callNumber: string;
  readonly contact: Round['contact'];
}

type Plan = SentBodyOf<(typeof REQUESTS)['plan-round']>;

const OPEN: Span = { from: null, until: null };

export function emptyPlan(over: Partial<PlanDraft>): PlanDraft {
  return {
    programme: '',
    year: 2026,
    supplementary: false,
    titleZh: '',
    titleEn: '',
    categories: [],
    windows: { apply: OPEN, recommend: OPEN, check: OPEN, review: OPEN },
    places: {},
    panelSize: 5,
    namesHidden: true,
    callNumber: '',
    contact: { office: '', phone: '', email: '', address: '' },
    ...over,
  };
}

export function draftOf(round: Round): PlanDraft {
  const { programme, year, supplementary, title, categories, panelSize, namesHidden, callNumber, contact } =
    round;
  return {
    programme,
    year,
    supplementary,
    titleZh: title.zh,
    titleEn: title.en,
    categories,
    windows: round.windows as Windows,
    places: Object.fromEntries(
      round.quotas.map(({ recommender, category, places }) => [placeKey(recommender, category), places]),
    ),
    panelSize,
    namesHidden,
    callNumber,
    contact,
  };
}

/** Which words of `ROUND_WORDS` say what is wrong with a part of the plan; `until` names the window it must not precede. */
export type PlanFault =
  | { readonly at: string; readonly fault: 'required' | 'faultOrder' | 'atLeastOne' | 'panelOdd' }
  | { readonly at: string; readonly fault: 'faultChain'; readonly window: WindowName };

/** What keeps windows from being set: each ends after it begins, and none before the one it waits for. */
export function windowFaults(windows: Windows, recommends = true): readonly PlanFault[] {
  const names = windowNames(recommends);
  return names.flatMap((name, index): readonly PlanFault[] => {
    const { from, until } = windows[name];
    if (from === null) return [{ at: `${name}.from`, fault: 'required' }];
    if (until === null) return [{ at: `${name}.until`, fault: 'required' }];
    if (from >= until) return [{ at: `${name}.until`, fault: 'faultOrder' }];
    const before = names[index - 1];
    const beforeUntil = before === undefined ? null : windows[before].until;
    return before !== undefined && beforeUntil !== null && until < beforeUntil
      ? [{ at: `${name}.until`, fault: 'faultChain', window: before }]
      : [];
  });
}

export function planFaults(draft: PlanDraft, minimumPanel: number, recommends = true): readonly PlanFault[] {
  const { office, phone, email } = draft.contact;
  const needed = { titleZh: draft.titleZh, titleEn: draft.titleEn, office, phone, email };
  return [
    ...Object.entries(needed).flatMap(([at, text]): readonly PlanFault[] =>
      text.trim() === '' ? [{ at, fault: 'required' }] : [],
    ),
    ...(draft.categories.length === 0 ? [{ at: 'categories', fault: 'atLeastOne' } as const] : []),
    ...windowFaults(draft.windows, recommends),
    ...(draft.panelSize % 2 === 0 || draft.panelSize < minimumPanel
      ? [{ at: 'panelSize', fault: 'panelOdd' } as const]
      : []),
  ];
}

/** The plan as it is sent; only one without faults can be. */
export function planOf(draft: PlanDraft, recommenders: readonly string[], recommends = true): Plan {
  const { titleZh, titleEn, places, categories, windows, contact, ...rest } = draft;
  return {
    ...rest,
    callNumber: rest.callNumber.trim(),
    title: { zh: titleZh.trim(), en: titleEn.trim() },
    categories: [...categories],
    windows: windowsOf(windows, recommends),
    quotas: (recommends ? recommenders : []).flatMap((recommender) =>
      categories.flatMap((category) => {
        const number = places[placeKey(recommender, category)];
        return number === undefined ? [] : [{ recommender, category, places: number }];
      }),
    ),
    contact: { ...contact },
  };
}

/** @throws Error for windows that are not all set: a bug in the caller, who asks for faults first. */
export function windowsOf(windows: Windows, recommends = true): Plan['windows'] {
  const span = (name: WindowName) => {
    const { from, until } = windows[name];
    if (from === null || until === null) throw new Error(`window ${name} is not set`);
    return { from, until };
  };
  return {
    apply: span('apply'),
    // Unused where nobody recommends; it runs with the applications, so that the windows stay in order.
    recommend: span(recommends ? 'recommend' : 'apply'),
    check: span('check'),
    review: span('review'),
  };
}
