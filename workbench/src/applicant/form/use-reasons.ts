import { useEffect, useMemo, useRef, useState } from 'react';
import { useAct } from '../../wire/use-act.ts';
import type { ReasonDesk } from './check/SelfCheckPane.tsx';

interface Ask {
  readonly application: string;
  readonly version: number;
  readonly stated: readonly { readonly rule: string; readonly text: string }[];
  readonly statements: readonly string[];
}

/** Reasons for soft rules and the statements of the commitment: kept together, saved when a field is left or a box is ticked. */
export function useReasons({ application, version, stated, statements }: Ask) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => textsOf(stated));
  const [ticked, setTicked] = useState<readonly string[]>(statements);
  const state = useAct('state-reasons');
  const touched = useRef(false);
  // What the server has is taken over as long as the reader has changed nothing.
  useEffect(() => {
    if (touched.current) return;
    setTexts(textsOf(stated));
    setTicked(statements);
  }, [stated, statements]);

  const save = async (nextTicked: readonly string[]): Promise<boolean> => {
    const saved = await state.act({
      params: { application },
      body: {
        version,
        reasons: Object.entries(texts).map(([rule, text]) => ({ rule, text })),
        statements: [...nextTicked],
      },
    });
    if (saved === undefined) return false;
    touched.current = false;
    return true;
  };
  const savedRules = useMemo(
    () => new Set(stated.filter(({ rule, text }) => texts[rule] === text).map(({ rule }) => rule)),
    [stated, texts],
  );
  const desk: ReasonDesk = {
    texts,
    savedRules,
    onType(rule, text) {
      touched.current = true;
      setTexts((before) => ({ ...before, [rule]: text }));
    },
    onLeave() {
      if (touched.current) void save(ticked);
    },
  };
  return {
    desk,
    ticked,
    refusal: state.refusal,
    pending: state.pending,
    tick(statement: string, on: boolean) {
      touched.current = true;
      const next = on ? [...ticked, statement] : ticked.filter((one) => one !== statement);
      setTicked(next);
      void save(next);
    },
    /** Saves what is typed and not yet left. */
    settle: async () => !touched.current || save(ticked),
  };
}

function textsOf(stated: Ask['stated']): Readonly<Record<string, string>> {
  return Object.fromEntries(stated.map(({ rule, text }) => [rule, text]));
}
