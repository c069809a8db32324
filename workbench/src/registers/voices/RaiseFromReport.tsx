import { Fetched } from '../../kit/Fetched.tsx';
import { useView } from '../../wire/use-view.ts';
import { RaiseVoiceDialog } from './RaiseVoiceDialog.tsx';

interface Props {
  readonly filing: string;
  readonly field: string;
  readonly onClose: () => void;
}

/** A problem or suggestion that a report named, raised in its words (A4.3, B6.3). */
export function RaiseFromReport({ filing, field, onClose }: Props) {
  const asked = useView('see-filing', { params: { filing } });
  return (
    <Fetched query={asked}>
      {({ platform, raises }) => {
        const text = raises.find((one) => one.field === field)?.text ?? '';
        const raised =
          platform === null ? undefined : { from: `${filing}:${field}`, platform: platform.id, text };
        return <RaiseVoiceDialog raised={raised} onClose={onClose} />;
      }}
    </Fetched>
  );
}
