import { useEffect, useMemo, useRef, useState } from 'react';
import { type LocalCopies, localCopiesOf } from '../../wire/local-copy.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import type { ReasonDesk } from './check/SelfCheckPane.tsx';

interface Ask {
  readonly application: string;
  readonly version: number;
  readonly stated: readonly { readonly rule: string; readonly text: string }[];
  readonly statements: readonly string[];
}

/** Reasons for soft rules and the statements of the commitment: kept together, saved when a field is left or a box is ticked, and till then on this device. */
export function useReasons({ application, version, stated, statements }: Ask) {
  const { person } = useSession();
  const shelf = useMemo(
    () => localCopiesOf(person?.id ?? '', `reasons:${application}`),
    [person?.id, application],
  );
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => ({
    ...textsOf(stated),
    ...leftIn(shelf.read()),
  }));
  const [ticked, setTicked] = useState<readonly string[]>(statements);
  const state = useAct('state-reasons');
  // What was typed and not left before a reload is still to be saved.
  const touched = useRef(Object.keys(leftIn(shelf.read())).length > 0);
  // Boxes are ticked faster than the server answers: one saving runs at a time, on the version the last one gave.
  const wanted = useRef({ texts, ticked });
  wanted.current = { texts, ticked };
  const known = useRef(version);
  if (version > known.current) known.current = version;
  const running = useRef<Promise<boolean> | null>(null);

  // What the server has is taken over as long as the reader has changed nothing.
  useEffect(() => {
    if (touched.current || running.current !== null) return;
    setTexts(textsOf(stated));
    setTicked(statements);
  }, [stated, statements]);

  const saveAll = async (): Promise<boolean> => {
    while (touched.current) {
      touched.current = false;
      const { texts: reasons, ticked: signed } = wanted.current;
      const saved = await state.act({
        params: { application },
        body: {
          version: known.current,
          reasons: Object.entries(reasons).map(([rule, text]) => ({ rule, text })),
          statements: [...signed],
        },
      });
      if (saved === undefined) {
        touched.current = true;
        return false;
      }
      known.current = Math.max(known.current, saved.version);
    }
    shelf.write({});
    return true;
  };
  const save = (): Promise<boolean> => {
    running.current ??= saveAll().finally(() => {
      running.current = null;
    });
    return running.current;
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
      shelf.write({ ...shelf.read(), [rule]: { value: text, basedOn: 0, at: serverNow() } });
    },
    onLeave() {
      if (touched.current) void save();
    },
  };
  return {
    desk,
    ticked,
    refusal: state.refusal,
    pending: state.pending,
    tick(statement: string, on: boolean) {
      touched.current = true;
      const before = wanted.current.ticked;
      const next = on ? [...before, statement] : before.filter((one) => one !== statement);
      wanted.current = { ...wanted.current, ticked: next };
      setTicked(next);
      void save();
    },
    /** Saves what is typed and not yet left. */
    settle: async () => (!touched.current && running.current === null) || save(),
  };
}

function leftIn(copies: LocalCopies): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(copies).flatMap(([rule, { value }]) => (typeof value === 'string' ? [[rule, value]] : [])),
  );
}

function textsOf(stated: Ask['stated']): Readonly<Record<string, string>> {
  return Object.fromEntries(stated.map(({ rule, text }) => [rule, text]));
}
