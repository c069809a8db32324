import { DRAW_OFFICE_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';

/** Who is left out of a draw, and the reason that is published with it. */
export interface LeftOut {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

interface Props {
  readonly left: readonly LeftOut[];
  readonly onChange: (left: readonly LeftOut[]) => void;
}

/** One line for each who is left out: why, and back onto the list. */
export function LeftOutFields({ left, onChange }: Props) {
  const t = useWords();
  return left.map((one) => (
    <FormRow key={one.id} label={one.name} required hint={t(DRAW_OFFICE_WORDS.leftOutReason)}>
      {(ids) => (
        <span className="line">
          <Input
            {...ids}
            value={one.reason}
            maxLength={200}
            onChange={({ target }) =>
              onChange(left.map((other) => (other === one ? { ...one, reason: target.value } : other)))
            }
          />
          <Button
            aria-label={t(DRAW_OFFICE_WORDS.putBack, { name: one.name })}
            onClick={() => onChange(left.filter((other) => other !== one))}
          >
            ×
          </Button>
        </span>
      )}
    </FormRow>
  ));
}

/** Whether someone is left out without a word why. */
export function isUnexplained(left: readonly LeftOut[]): boolean {
  return left.some(({ reason }) => reason.trim() === '');
}
