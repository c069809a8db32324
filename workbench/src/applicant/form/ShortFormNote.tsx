import type { Day } from '@qichuang/base';
import { FORM_WORDS, formatDay, GRADE_WORDS } from '@qichuang/language';
import type { Form } from '@qichuang/programmes';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { DeskProps } from './FormDesk.tsx';

interface Props {
  readonly form: Form;
  readonly shortForm: NonNullable<DeskProps['view']['shortForm']>;
}

/** Why some sections of this form are not asked, and which (default; A3.6, B5.2). */
export function ShortFormNote({ form, shortForm: { campaign, publishedOn, grade, sections } }: Props) {
  const t = useWords();
  const language = useLanguage();
  const names = form.sections.filter(({ id }) => sections.includes(id)).map((section) => section[language]);
  const of = {
    campaign,
    on: formatDay(publishedOn as Day, language),
    grade: t(GRADE_WORDS[grade]),
  };
  return (
    <div className="notice info">
      <div>
        {names.length === 0
          ? t(FORM_WORDS.shortFormOpen, of)
          : t(FORM_WORDS.shortForm, {
              ...of,
              sections: names.map((name) => `“${name}”`).join(language === 'zh' ? '' : ', '),
            })}
        {language === 'zh' ? '' : ' '}
        {t(FORM_WORDS.shortFormDefault)}
      </div>
    </div>
  );
}
