import { type FormValues, findForm, type Programme } from '@qichuang/programmes';
import { useMemo } from 'react';
import type { Reading } from '../form-view/value-words.ts';
import { useLanguage } from '../kit/words.ts';
import type { CaseView } from './case-view.ts';

/** The form of a case ready to be read; `null` where the reader sees none or its programme has not come yet. */
export function useReading(view: CaseView | undefined, programme: Programme | null): Reading | null {
  const language = useLanguage();
  return useMemo(() => {
    if (view === undefined || view.form === null || programme === null) return null;
    const form = findForm(programme, view.category);
    if (form === undefined) return null;
    const recommender = view.identity?.recommender ?? null;
    return {
      programme,
      form,
      language,
      carried: view.shortForm?.sections ?? [],
      values: Object.fromEntries(
        Object.entries(view.form.values).map(([id, { value }]) => [id, value]),
      ) as FormValues,
      names: {
        ...Object.fromEntries(view.form.attachments.map(({ id, name }) => [id, name])),
        ...(recommender === null ? {} : { [recommender.id]: recommender.name }),
      },
    };
  }, [view, programme, language]);
}
