import type { Problem } from '@qichuang/contract';
import { FORM_WORDS } from '@qichuang/language';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { FormFault } from './check/form-faults.ts';

interface Props {
  readonly open?: boolean;
  readonly title: string;
  readonly verb: string;
  /** What handing in means, in a sentence. */
  readonly text: string;
  /** What keeps it from being handed in, counted in one sentence; `null` when nothing does. */
  readonly missing: string | null;
  /** Still asked about: neither ready nor refused. */
  readonly checking?: boolean;
  readonly unsaved: number;
  /** What is declared, and what is said to whoever has not: the form's own declaration unless told. */
  readonly declaration?: string;
  readonly undeclared?: string;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  readonly onHandIn: () => void;
  readonly onCancel: () => void;
  /** What is missing, and what to look at once more. */
  readonly children: ReactNode;
}

/** The last look before a form is handed in: what is missing, what it means, one declaration, one button. */
export function LastLook(props: Props) {
  const { open = true, missing, checking = false, unsaved, pending, refusal, onHandIn, onCancel } = props;
  const t = useWords();
  const [declared, setDeclared] = useState(false);
  return (
    <ConfirmDialog
      open={open}
      width={640}
      title={props.title}
      verb={props.verb}
      pending={pending || checking}
      refusal={refusal}
      blocked={blockedBy()}
      onConfirm={onHandIn}
      onCancel={onCancel}
    >
      <p>{props.text}</p>
      {props.children}
      <p className="declare">
        <Checkbox checked={declared} onChange={({ target }) => setDeclared(target.checked)}>
          {props.declaration ?? t(FORM_WORDS.declare)}
        </Checkbox>
      </p>
    </ConfirmDialog>
  );

  function blockedBy(): string | null {
    if (checking) return t(FORM_WORDS.checking);
    if (unsaved > 0) return t(FORM_WORDS.unsavedFirst, { count: unsaved });
    if (missing !== null) return missing;
    return declared ? null : (props.undeclared ?? t(FORM_WORDS.declareFirst));
  }
}

interface ListProps {
  readonly missing: string;
  readonly faults: readonly FormFault[];
  readonly onGo: (target: string) => void;
}

const SHOWN = 12;

/** The first of what is missing, each leading to where it is put right. */
export function FaultLinks({ missing, faults, onGo }: ListProps) {
  const language = useLanguage();
  return (
    <div className="notice bad">
      <div>
        <b>{missing}</b>
        <ul className="plain">
          {faults.slice(0, SHOWN).map((fault, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two faults of one field differ by place alone
            <li key={nth}>
              <Button type="link" size="small" onClick={() => onGo(fault.target)}>
                {fault[language]}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
