import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { MEETING_WORDS } from '@qichuang/language';
import { findCategory, type Programme } from '@qichuang/programmes';
import { categoryName } from '../kit/CategoryName.tsx';
import { useLanguage, useWords } from '../kit/words.ts';

export type Meeting = ViewOf<(typeof REQUESTS)['see-meeting']>;
export type AgendaItem = Meeting['agenda'][number];
export type About = NonNullable<AgendaItem['about']>;

type Subject = Pick<About, 'kind' | 'category' | 'title'> & {
  readonly application: { readonly name: string } | null;
};

/** Says what an item is about. */
export function useItemTitle(programme: Programme | null): (about: Subject | null) => string {
  const t = useWords();
  const language = useLanguage();
  return (about) => {
    if (about === null) return t(MEETING_WORDS.kept);
    const { kind, category: id, title, application } = about;
    const category = id === null ? '' : categoryName(programme, id, language);
    const name = application?.name ?? '';
    switch (kind) {
      case 'own':
        return title;
      case 'cut':
        return t(MEETING_WORDS.cutOf, { category });
      case 'about': {
        const target = programme === null || id === null ? null : findCategory(programme, id)?.target;
        return t(MEETING_WORDS.aboutOf, { category, target: target?.number ?? '–' });
      }
      case 'grey':
        return t(MEETING_WORDS.greyOf, { name });
      case 'in-principle':
        return t(MEETING_WORDS.principleOf, { name });
    }
  };
}

/** The item under discussion, and the first that is still to come. */
export function whereItStands({ agenda }: Pick<Meeting, 'agenda'>) {
  const running = agenda.find(({ state }) => state === 'running') ?? null;
  const from = running === null ? 0 : agenda.indexOf(running) + 1;
  const next =
    agenda.slice(from).find(({ state }) => state === 'open') ??
    agenda.find(({ state }) => state === 'open') ??
    null;
  const before = running === null ? null : (agenda[agenda.indexOf(running) - 1] ?? null);
  return { running, next, before };
}

/** `1:05:09` or `05:09`: how long something has been spoken on. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

export function spentOn({ spentMs, since }: Pick<AgendaItem, 'spentMs' | 'since'>, now: string): number {
  return spentMs + (since === null ? 0 : Math.max(0, Date.parse(now) - Date.parse(since)));
}

/** Names after one another, as the reader's language parts them. */
export function useNames(): (names: readonly string[]) => string {
  const language = useLanguage();
  return (names) => names.join(language === 'zh' ? '、' : ', ');
}
