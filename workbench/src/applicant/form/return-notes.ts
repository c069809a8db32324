import type { Reason } from '../../kit/ReasonList.tsx';
import type { ReturnNote } from './FieldView.tsx';

/** The reasons of a return that are bound to one place, with their numbers in the whole list. */
export function notesOf(notes: readonly Reason[], target: string): readonly ReturnNote[] {
  return notes.flatMap((note, place) =>
    note.target === target ? [{ number: place + 1, text: note.text, clause: note.clause }] : [],
  );
}
