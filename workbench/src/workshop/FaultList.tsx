import { WORKSHOP_WORDS } from '@qichuang/language';
import { useLanguage, useWords } from '../kit/words.ts';

interface Fault {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

/** What keeps a document from being published, each with its place in it. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useWords();
  const language = useLanguage();
  if (faults.length === 0) return <p className="notice good">{t(WORKSHOP_WORDS.noFaults)}</p>;
  return (
    <section className="notice bad" aria-label={t(WORKSHOP_WORDS.tabPublish)}>
      <p>{t(WORKSHOP_WORDS.faults, { count: faults.length })}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.zh}`}>
            {fault.path !== '' && <code>{fault.path}</code>} {fault[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
