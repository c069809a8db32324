import { FORM_WORDS, KIT_WORDS } from '@qichuang/language';
import { Button, Modal } from 'antd';
import { Fetched } from '../../kit/Fetched.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import type { DraftOf } from '../../wire/draft-of.ts';
import { useView } from '../../wire/use-view.ts';

interface Props {
  readonly of: DraftOf;
  readonly field: string;
  readonly label: string;
  readonly inWords: (value: unknown) => string;
  readonly onTake: (value: unknown) => void;
  readonly onClose: () => void;
}

/** Every value a field has had; an old one can be fetched back, which is itself a change. */
export function FieldHistoryDialog({ of, field, label, inWords, onTake, onClose }: Props) {
  const t = useWords();
  const ofApplication = useView(
    'see-field-history',
    { params: { application: of.id, field } },
    { enabled: of.kind === 'application' },
  );
  const ofFiling = useView(
    'see-filing-field-history',
    { params: { filing: of.id, field } },
    { enabled: of.kind === 'filing' },
  );
  const ofInspection = useView(
    'see-findings-field-history',
    { params: { task: of.id, field } },
    { enabled: of.kind === 'inspection' },
  );
  const history = { application: ofApplication, filing: ofFiling, inspection: ofInspection }[of.kind];
  return (
    <Modal
      open
      width={720}
      title={t(FORM_WORDS.historyTitle, { field: label })}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{t(KIT_WORDS.close)}</Button>}
    >
      <Fetched query={history}>
        {({ rows }) => (
          <ul className="value-history">
            {rows.map((row) => (
              <li key={row.revision}>
                <p className="hint">
                  <Time at={row.at} />　{row.by}
                  {row.carriedOver && `　${t(FORM_WORDS.carried)}`}
                </p>
                <p className="value">{inWords(row.value)}</p>
                <Button type="link" size="small" onClick={() => onTake(row.value)}>
                  {t(FORM_WORDS.historyTake)}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Fetched>
    </Modal>
  );
}
