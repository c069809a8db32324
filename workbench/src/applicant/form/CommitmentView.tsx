import { FORM_WORDS } from '@qichuang/language';
import type { Form } from '@qichuang/programmes';
import { Checkbox } from 'antd';
import { ClauseTag, ClauseTags } from '../../kit/ClauseTag.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';

interface Props {
  readonly commitment: Form['commitment'];
  readonly ticked: readonly string[];
  readonly editable: boolean;
  readonly onTick: (statement: string, on: boolean) => void;
}

/** The statements of the commitment, each read and ticked by itself (B4.1, B4.6). */
export function CommitmentView({ commitment, ticked, editable, onTick }: Props) {
  const t = useWords();
  const language = useLanguage();
  return (
    <>
      <p className="hint">{t(FORM_WORDS.commitmentIntro)}</p>
      <ul className="statements">
        {commitment.statements.map((statement) => (
          <li key={statement.id}>
            <Checkbox
              checked={ticked.includes(statement.id)}
              disabled={!editable}
              onChange={({ target }) => onTick(statement.id, target.checked)}
            >
              {statement[language]}
            </Checkbox>
            <ClauseTags clauses={statement.clause} />
            {statement.clause.length === 0 && <ClauseTag clause="default" />}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t(FORM_WORDS.commitmentLetter)}</summary>
        <pre className="letter" lang="zh-CN">
          {commitment.text}
        </pre>
        <p className="hint" lang="zh-CN">
          {commitment.signedBy}
        </p>
      </details>
    </>
  );
}
