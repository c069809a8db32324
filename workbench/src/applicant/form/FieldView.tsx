import { CheckOutlined, CloseOutlined, HistoryOutlined } from '@ant-design/icons';
import { FORM_WORDS, KIT_WORDS } from '@qichuang/language';
import { checkFieldValue, checkPlatformName, type FormField } from '@qichuang/programmes';
import { Button } from 'antd';
import { ClauseTag, ClauseTags } from '../../kit/ClauseTag.tsx';
import { SaveState, type Saving } from '../../kit/SaveState.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { FormSurroundings } from './controls/control.ts';
import { FieldControl } from './controls/FieldControl.tsx';
import type { FieldStanding } from './draft-keeper.ts';
import { TableControl } from './table/TableControl.tsx';

export interface ReturnNote {
  readonly number: number;
  readonly text: string;
  readonly clause: string | null;
}

interface Props {
  readonly field: FormField;
  readonly required: boolean;
  readonly standing: FieldStanding | undefined;
  readonly surroundings: FormSurroundings;
  readonly notes: readonly ReturnNote[];
  readonly onType: (value: unknown) => void;
  readonly onLeave: () => void;
  readonly onConflict: () => void;
  readonly onHistory: () => void;
}

/** A field of the form: label, why, return reason, control, what is to be put right, and how its saving stands. */
export function FieldView(props: Props) {
  const { field, required, standing, surroundings, notes, onType, onLeave, onConflict, onHistory } = props;
  const t = useWords();
  const language = useLanguage();
  const value = standing?.value ?? null;
  const faults = faultsOf(field, value, standing, surroundings, language);
  const id = `field-${field.id}`;
  const ids = {
    id,
    'aria-describedby':
      [field.help === undefined ? '' : `${id}-help`, faults.length === 0 ? '' : `${id}-fault`]
        .filter((one) => one !== '')
        .join(' ') || undefined,
    'aria-invalid': faults.length > 0 ? (true as const) : undefined,
    'aria-required': required ? (true as const) : undefined,
  };
  return (
    <div
      className={faults.length > 0 ? 'form-field entry-field faulty' : 'form-field entry-field'}
      id={`place-${field.id}`}
    >
      <div className="label">
        {field.type === 'table' ? (
          <h3 id={`${id}-label`}>{field[language]}</h3>
        ) : (
          <label htmlFor={id}>{field[language]}</label>
        )}
        {required && <span className="need">{t(KIT_WORDS.required)}</span>}
        <ClauseTags clauses={field.why.filter((why) => /^[A-Z]\d/.test(why)).slice(0, 1)} />
        <span className="space" />
        {standing?.carriedOver === true && standing.saving === 'clean' && (
          <span className="carried">
            <HistoryOutlined aria-hidden /> {t(FORM_WORDS.carried)}
            <Button type="link" size="small" onClick={() => onType(value)}>
              {t(FORM_WORDS.carriedRight)}
            </Button>
          </span>
        )}
        {standing !== undefined && standing.revision > 1 && standing.saving !== 'conflict' && (
          <Button type="link" size="small" className="quiet-link" onClick={onHistory}>
            {t(FORM_WORDS.history)}
          </Button>
        )}
        <FieldSaving standing={standing} faulty={faults.length > 0} onConflict={onConflict} />
      </div>
      {field.help !== undefined && (
        <p className="hint" id={`${id}-help`}>
          {field.help[language]}
        </p>
      )}
      {notes.map(({ number, text, clause }) => (
        <div key={number} className="return-note">
          <b>{t(FORM_WORDS.returnOpinion, { number })}</b>　{text}{' '}
          {clause !== null && <ClauseTag clause={clause} />}
        </div>
      ))}
      {field.type === 'table' ? (
        <TableControl
          table={field}
          value={value}
          onType={onType}
          onLeave={onLeave}
          surroundings={surroundings}
          labelledBy={`${id}-label`}
        />
      ) : (
        <FieldControl
          field={field}
          value={value}
          onType={onType}
          onLeave={onLeave}
          ids={ids}
          surroundings={surroundings}
        />
      )}
      {faults.length > 0 && (
        <ul className="fault-list" id={`${id}-fault`}>
          {faults.map((fault) => (
            <li key={fault} className="fault">
              <CloseOutlined aria-hidden />
              {fault}
            </li>
          ))}
        </ul>
      )}
      {faults.length === 0 && field.id === 'platform_name' && typeof value === 'string' && value !== '' && (
        <p className="hint good-text">
          <CheckOutlined aria-hidden /> {t(FORM_WORDS.markMet)}
        </p>
      )}
    </div>
  );
}

function FieldSaving({
  standing,
  faulty,
  onConflict,
}: {
  standing: FieldStanding | undefined;
  faulty: boolean;
  onConflict: () => void;
}) {
  const saving = savingOf(standing, faulty);
  if (saving === null) return null;
  if (saving.kind !== 'conflict') return <SaveState saving={saving} />;
  return (
    <Button size="small" danger onClick={onConflict}>
      <SaveState saving={saving} />
    </Button>
  );
}

function savingOf(standing: FieldStanding | undefined, faulty: boolean): Saving | null {
  switch (standing?.saving) {
    case undefined:
    case 'clean':
      return null;
    case 'saved':
      return { kind: faulty ? 'draft' : 'saved', at: standing.at };
    case 'conflict':
      return { kind: 'conflict', name: standing.theirs?.by ?? '' };
    case 'typing':
    case 'saving':
    case 'kept':
    case 'refused':
      return { kind: standing.saving };
  }
}

/** What is to be put right, once the hand rests: the same check the server makes, and the rule on names as one types (B4.5). */
function faultsOf(
  field: FormField,
  value: unknown,
  standing: FieldStanding | undefined,
  { form, programme, values }: FormSurroundings,
  language: 'zh' | 'en',
): readonly string[] {
  if (standing?.saving === 'refused') return standing.warnings.map((warning) => warning[language]);
  if (field.id === 'platform_name' && typeof value === 'string') {
    const text = (id: string) => (typeof values[id] === 'string' ? values[id] : '');
    const named = checkPlatformName(programme, form.category, {
      name: value,
      researchDirection: text('research_direction'),
      researchContent: text('research_content_short'),
      organisationName: text('organisation_name'),
    });
    if (named.length > 0) return named.map((fault) => fault[language]);
  }
  if (value === null || standing === undefined || standing.saving === 'typing') return [];
  const checked = checkFieldValue(form, field.id, value, { programme, values });
  if (!checked.ok) return checked.refusal.map((fault) => fault[language]);
  return checked.value.warnings
    .filter(({ kind, row }) => row === undefined && kind !== 'missing')
    .map((fault) => fault[language]);
}
