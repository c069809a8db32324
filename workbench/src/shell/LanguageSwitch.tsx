import { SHELL_WORDS } from '@qichuang/language';
import { useLanguage, useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';

/** Changes the language of the interface, for this visit and, signed in, for the next. */
export function LanguageSwitch({ className }: { className: string }) {
  const t = useWords();
  const language = useLanguage();
  const { act, pending } = useAct('choose-language');
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={className}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      title={t(SHELL_WORDS.languageHint)}
      disabled={pending}
      onClick={() => void act({ body: { language: other } })}
    >
      {t(SHELL_WORDS.language)}
    </button>
  );
}
