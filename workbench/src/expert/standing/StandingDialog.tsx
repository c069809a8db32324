import { TIE_KINDS, type TieKind } from '@qichuang/domain';
import { STANDING_WORDS, TIE_KIND_WORDS } from '@qichuang/language';
import { Button, Checkbox, Input, Select } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { StandingView } from './DeclaredTieLine.tsx';

interface Props {
  readonly view: StandingView;
  readonly onClose: () => void;
}

interface Line {
  readonly name: string;
  readonly uscc: string;
  readonly kind: TieKind | null;
  readonly ground: string;
  readonly until: string | null;
}

const EMPTY: Line = { name: '', uscc: '', kind: null, ground: '', until: null };

/** The declaration of a year: every tie on a line, or none in so many words; last year's ties stand there to be looked at. */
export function StandingDialog({ view, onClose }: Props) {
  const t = useWords();
  const [{ lines, none }, write, forget, found] = useKeptFields<{
    readonly lines: readonly Line[];
    readonly none: boolean;
  }>(`${view.expert}:standing:${view.year}`, () => ({
    lines: view.ties.map(({ name, uscc, kind, ground, until }) => ({
      name,
      uscc: uscc ?? '',
      kind,
      ground,
      until,
    })),
    none: false,
  }));
  const { act, pending, refusal } = useAct('declare-standing', forget);
  const filled = lines.flatMap(({ kind, name, uscc, ground, until }) =>
    kind === null || name.trim() === '' || ground.trim().length < 2
      ? []
      : [{ kind, name: name.trim(), uscc: uscc.trim() === '' ? null : uscc.trim(), ground, until }],
  );
  const complete = none ? lines.length === 0 : lines.length > 0 && filled.length === lines.length;
  const change = (place: number, part: Partial<Line>) =>
    write({ lines: lines.map((line, nth) => (nth === place ? { ...line, ...part } : line)) });

  async function save() {
    const done = await act({ body: { version: view.version, ties: filled, none } });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      width={760}
      title={t(STANDING_WORDS.dialog, { year: view.year })}
      verb={t(STANDING_WORDS.verb)}
      pending={pending}
      refusal={refusal}
      found={found}
      blocked={complete ? null : t(STANDING_WORDS.fill)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      {view.ties.length > 0 && <p>{t(STANDING_WORDS.dialogText)}</p>}
      {lines.map((line, place) => (
        // Lines have nothing of their own to be known by before they are declared.
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <fieldset key={place} className="tie-fields">
          <div className="columns">
            <FormRow label={t(STANDING_WORDS.organisation)} required>
              {(ids) => (
                <Input
                  {...ids}
                  value={line.name}
                  maxLength={120}
                  onChange={({ target }) => change(place, { name: target.value })}
                />
              )}
            </FormRow>
            <FormRow label={t(STANDING_WORDS.uscc)}>
              {(ids) => (
                <Input
                  {...ids}
                  value={line.uscc}
                  maxLength={40}
                  onChange={({ target }) => change(place, { uscc: target.value })}
                />
              )}
            </FormRow>
          </div>
          <div className="columns">
            <FormRow label={t(STANDING_WORDS.kind)} required>
              {(ids) => (
                <Select
                  {...ids}
                  value={line.kind}
                  options={TIE_KINDS.map((one) => ({ value: one, label: t(TIE_KIND_WORDS[one]) }))}
                  onChange={(kind: TieKind) => change(place, { kind })}
                />
              )}
            </FormRow>
            <FormRow label={t(STANDING_WORDS.until)}>
              {(ids) => (
                <DayField id={ids.id} value={line.until} onChange={(until) => change(place, { until })} />
              )}
            </FormRow>
          </div>
          <FormRow label={t(STANDING_WORDS.ground)} required>
            {(ids) => (
              <Input
                {...ids}
                value={line.ground}
                maxLength={500}
                onChange={({ target }) => change(place, { ground: target.value })}
              />
            )}
          </FormRow>
          <Button
            size="small"
            aria-label={t(STANDING_WORDS.remove, { place: place + 1 })}
            onClick={() => write({ lines: lines.filter((_, nth) => nth !== place) })}
          >
            {t(STANDING_WORDS.remove, { place: place + 1 })}
          </Button>
        </fieldset>
      ))}
      <p className="line">
        <Button disabled={none} onClick={() => write({ lines: [...lines, EMPTY] })}>
          {t(STANDING_WORDS.add)}
        </Button>
        <Checkbox
          checked={none}
          disabled={lines.length > 0}
          onChange={({ target }) => write({ none: target.checked })}
        >
          {t(STANDING_WORDS.none)}
        </Checkbox>
      </p>
    </ConfirmDialog>
  );
}
