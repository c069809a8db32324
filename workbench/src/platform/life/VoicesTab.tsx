import { PLATFORM_LIFE_WORDS, VOICE_KIND_WORDS, VOICE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { VoiceState } from '../../registers/voices/VoiceState.tsx';
import { useView } from '../../wire/use-view.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { LifeTable } from './LifeTable.tsx';

/** Problems and suggestions of one platform (A4.3, B6.3). */
export function VoicesTab({ record: { platform } }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const language = useLanguage();
  const asked = useView('list-voices', { query: { platform: platform.id, limit: 200 } });
  return (
    <LifeTable
      asked={asked}
      label={t(PLATFORM_LIFE_WORDS.voices)}
      columns={[
        {
          id: 'title',
          title: t(VOICE_WORDS.title),
          names: true,
          cell: ({ id, number, title, kind, topic }) => (
            <>
              <Link to="/voices/$voice" params={{ voice: id }}>
                {title}
              </Link>
              <small className="block">
                {number} · {t(VOICE_KIND_WORDS[kind])} · {topic[language]}
              </small>
            </>
          ),
        },
        {
          id: 'due',
          title: t(VOICE_WORDS.due),
          cell: ({ answerDueOn, state }) =>
            state === 'raised' || state === 'passed_on' ? <DayText on={answerDueOn} /> : '–',
        },
        { id: 'state', title: t(VOICE_WORDS.state), cell: (row) => <VoiceState voice={row} /> },
      ]}
    />
  );
}
