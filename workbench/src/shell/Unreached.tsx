import { RefusalPanel } from '../kit/RefusalPanel.tsx';

/** Before anything is known of the reader: the server does not answer. */
export function Unreached({ onAgain }: { onAgain: () => void }) {
  return (
    <main className="outside-narrow">
      <RefusalPanel refusal="offline" onAgain={onAgain} />
    </main>
  );
}
