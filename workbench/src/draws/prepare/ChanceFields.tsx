import { DRAW_OFFICE_WORDS, DRAW_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { MomentPicker } from '../../kit/MomentPicker.tsx';
import { useWords } from '../../kit/words.ts';
import { type ChanceDraft, emptyWitness } from './draw-plan.ts';
import '../draws.css';

interface Props {
  readonly draft: ChanceDraft;
  readonly onChange: (part: Partial<ChanceDraft>) => void;
}

/** Where chance will come from, in order: the witnesses, and last what nobody here controls. */
export function ChanceFields({ draft, onChange }: Props) {
  const t = useWords();
  const { witnesses, publicSource, fallback, deadline } = draft;
  const setWitness = (key: string, part: Partial<ChanceDraft['witnesses'][number]>) =>
    onChange({ witnesses: witnesses.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <section className="card" aria-labelledby="chance">
      <div className="card-head">
        <h2 id="chance">{t(DRAW_WORDS.sources)}</h2>
        <span className="hint">{t(DRAW_OFFICE_WORDS.witnesses)}</span>
        <span className="space" />
        {witnesses.length < 9 && (
          <Button onClick={() => onChange({ witnesses: [...witnesses, emptyWitness()] })}>
            {t(DRAW_OFFICE_WORDS.addWitness)}
          </Button>
        )}
      </div>
      <div className="card-body draw-form">
        {witnesses.map(({ key, source, person }) => (
          <div key={key} className="witness">
            <FormRow label={t(DRAW_OFFICE_WORDS.witnessSource)} required>
              {(ids) => (
                <Input
                  {...ids}
                  value={source}
                  maxLength={60}
                  onChange={({ target }) => setWitness(key, { source: target.value })}
                />
              )}
            </FormRow>
            <FormRow label={t(DRAW_OFFICE_WORDS.witnessPerson)} required>
              {(ids) => (
                <Input
                  {...ids}
                  value={person}
                  maxLength={60}
                  onChange={({ target }) => setWitness(key, { person: target.value })}
                />
              )}
            </FormRow>
          </div>
        ))}
        <div className="wide">
          <FormRow label={t(DRAW_WORDS.publicSource)} required hint={t(DRAW_OFFICE_WORDS.publicHint)}>
            {(ids) => (
              <Input
                {...ids}
                value={publicSource}
                maxLength={120}
                onChange={({ target }) => onChange({ publicSource: target.value })}
              />
            )}
          </FormRow>
        </div>
        <FormRow label={t(DRAW_WORDS.fallback)} hint={t(DRAW_OFFICE_WORDS.fallbackHint)}>
          {(ids) => (
            <Input
              {...ids}
              value={fallback}
              maxLength={120}
              onChange={({ target }) => onChange({ fallback: target.value })}
            />
          )}
        </FormRow>
        <FormRow label={t(DRAW_OFFICE_WORDS.deadline)}>
          {(ids) => (
            <MomentPicker ids={ids} value={deadline} onChange={(value) => onChange({ deadline: value })} />
          )}
        </FormRow>
      </div>
    </section>
  );
}
