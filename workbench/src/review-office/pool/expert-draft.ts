import type { REQUESTS, SentBodyOf } from '@qichuang/contract';
import { EXPERT_POOL_WORDS, type Words } from '@qichuang/language';
import type { RowOf } from '../../wire/use-pages.ts';

export type Expert = RowOf<'list-experts'>;
export type ExpertBody = SentBodyOf<(typeof REQUESTS)['add-expert']>['expert'];

export interface FormerDraft {
  readonly name: string;
  readonly uscc: string;
  readonly until: string;
}

/** What the pool keeps of an expert, as it is typed. */
export interface ExpertDraft {
  readonly kind: Expert['kind'];
  readonly title: string;
  readonly institution: string;
  readonly uscc: string;
  readonly former: readonly FormerDraft[];
  readonly city: string;
  readonly categories: readonly string[];
  readonly directions: readonly string[];
}

export const EMPTY_EXPERT: ExpertDraft = {
  kind: 'technical',
  title: '',
  institution: '',
  uscc: '',
  former: [],
  city: '',
  categories: [],
  directions: [],
};

export const EXPERT_KINDS = ['technical', 'finance', 'management'] as const;
export const EXPERT_STATES = ['active', 'suspended', 'retired'] as const;

export function draftOf(expert: Expert): ExpertDraft {
  return {
    kind: expert.kind,
    title: expert.title,
    institution: expert.institution.name,
    uscc: expert.institution.uscc ?? '',
    former: expert.formerInstitutions.map(({ name, uscc, until }) => ({ name, uscc: uscc ?? '', until })),
    city: expert.city,
    categories: expert.categories,
    directions: expert.directions,
  };
}

export function bodyOf(draft: ExpertDraft): ExpertBody {
  return {
    kind: draft.kind,
    title: draft.title.trim(),
    institution: { name: draft.institution.trim(), uscc: usccOf(draft.uscc) },
    formerInstitutions: draft.former.map(({ name, uscc, until }) => ({
      name: name.trim(),
      uscc: usccOf(uscc),
      until,
    })),
    city: draft.city,
    categories: [...draft.categories],
    directions: [...draft.directions],
  };
}

function usccOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim().toUpperCase();
}

/** What is missing in form, by field; what the values mean is judged by the server. */
export function draftFaults(draft: ExpertDraft): ReadonlyMap<string, Words> {
  const faults = new Map<string, Words>();
  if (draft.institution.trim() === '') faults.set('institution', EXPERT_POOL_WORDS.must);
  if (!hasUsccLength(draft.uscc)) faults.set('uscc', EXPERT_POOL_WORDS.usccLength);
  if (!/^\d{4}$/.test(draft.city)) faults.set('city', EXPERT_POOL_WORDS.cityShape);
  for (const [place, { name, uscc, until }] of draft.former.entries()) {
    if (name.trim() === '' || until === '') faults.set(`former.${place}`, EXPERT_POOL_WORDS.must);
    else if (!hasUsccLength(uscc)) faults.set(`former.${place}`, EXPERT_POOL_WORDS.usccLength);
  }
  return faults;
}

function hasUsccLength(text: string): boolean {
  const length = text.trim().length;
  return length === 0 || length === 18;
}
