import { EXPERT_POOL_WORDS, PANEL_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { useWords } from '../../kit/words.ts';

interface Props {
  readonly programme: Programme;
}

/** What the programme says a panel is made of; the server keeps it, here it is read. */
export function PanelRules({ programme }: Props) {
  const t = useWords();
  const { odd, maximumLoad, leastOfKind, onePerInstitution, onePerCity, yearlyDeclaration } =
    programme.sharedRules.expertPanel;
  const rules = [
    ...(odd ? [t(PANEL_WORDS.odd)] : []),
    ...(onePerInstitution ? [t(PANEL_WORDS.institution)] : []),
    ...(onePerCity ? [t(PANEL_WORDS.city)] : []),
    ...leastOfKind.map(({ kind, least }) =>
      t(PANEL_WORDS.leastOfKind, { kind: t(EXPERT_POOL_WORDS[kind]), least }),
    ),
    ...(yearlyDeclaration === 'required' ? [t(PANEL_WORDS.declarationRequired)] : []),
    ...(maximumLoad === null ? [] : [t(PANEL_WORDS.load, { limit: maximumLoad })]),
  ];
  return (
    <section className="panel-rules" aria-labelledby="panel-rules">
      <h3 id="panel-rules">{t(PANEL_WORDS.title)}</h3>
      {rules.length === 0 ? (
        <p className="hint">{t(PANEL_WORDS.none)}</p>
      ) : (
        <ul className="line">
          {rules.map((rule) => (
            <li className="tag" key={rule}>
              {rule}
            </li>
          ))}
        </ul>
      )}
      <p className="hint">{t(PANEL_WORDS.titleHint)}</p>
    </section>
  );
}
