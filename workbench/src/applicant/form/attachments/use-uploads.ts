import type { Problem } from '@qichuang/contract';
import type { AttachmentSlot } from '@qichuang/programmes';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { DraftOf } from '../../../wire/draft-of.ts';
import { newKey } from '../../../wire/key.ts';
import { upload } from '../../../wire/upload.ts';

/** A file on its way to the server, or stopped half way. */
export interface Upload {
  readonly id: string;
  readonly slot: string;
  readonly file: File;
  readonly issuedOn: string | null;
  readonly share: number;
  readonly stopped: boolean;
  readonly problem: Problem | null;
}

export interface Uploads {
  readonly all: readonly Upload[];
  readonly start: (slot: AttachmentSlot, file: File, issuedOn: string | null) => void;
  readonly again: (id: string) => void;
  readonly stop: (id: string) => void;
}

/** The files on their way. Each is sent by itself under its own key, so that a repeat is never kept twice. */
export function useUploads(of: DraftOf): Uploads {
  const views = useQueryClient();
  const [all, setAll] = useState<readonly Upload[]>([]);
  const controls = useRef(new Map<string, AbortController>());

  const change = useCallback((id: string, changed: Partial<Upload>) => {
    setAll((before) => before.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  }, []);

  const send = useCallback(
    async ({ id, slot, file, issuedOn }: Upload) => {
      const control = new AbortController();
      controls.current.set(id, control);
      const outcome = await upload({
        of: { kind: of.kind, id: of.id },
        slot,
        file,
        issuedOn,
        key: id,
        onProgress: (share) => change(id, { share }),
        signal: control.signal,
      });
      controls.current.delete(id);
      if (outcome.ok) {
        await views.invalidateQueries();
        setAll((before) => before.filter((one) => one.id !== id));
      } else {
        change(id, { stopped: true, problem: outcome.problem });
      }
    },
    [of.kind, of.id, change, views],
  );

  return {
    all,
    start(slot, file, issuedOn) {
      const begun: Upload = {
        id: newKey(),
        slot: slot.id,
        file,
        issuedOn,
        share: 0,
        stopped: false,
        problem: null,
      };
      setAll((before) => [...before, begun]);
      void send(begun);
    },
    again(id) {
      const stopped = all.find((one) => one.id === id);
      if (stopped === undefined) return;
      change(id, { stopped: false, share: 0, problem: null });
      void send(stopped);
    },
    stop(id) {
      const running = controls.current.get(id);
      if (running === undefined) setAll((before) => before.filter((one) => one.id !== id));
      else running.abort();
    },
  };
}
