import { KIT_WORDS, type Language, say } from '@qichuang/language';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

interface Failed {
  readonly reference: string | null;
}

/** A page that failed: says so with a reference, and that nothing written is lost. The rest of the frame stays usable. */
export class ErrorBoundary extends Component<Props, Failed> {
  override state: Failed = { reference: null };

  static getDerivedStateFromError(error: unknown): Failed {
    return { reference: referenceOf(error) };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    const { reference } = this.state;
    if (reference === null) return children;
    return (
      <section className="refusal" role="alert">
        <h1>{say(KIT_WORDS.brokenTitle, language)}</h1>
        <p>{say(KIT_WORDS.brokenText, language)}</p>
        <p>
          <button type="button" className="plain-button" onClick={() => window.location.reload()}>
            {say(KIT_WORDS.reopen, language)}
          </button>
        </p>
        <p className="hint">{say(KIT_WORDS.reference, language, { reference })}</p>
      </section>
    );
  }
}

/** A short number made of the fault itself, so that the same fault bears the same number for everybody. */
export function referenceOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${error.message} ${error.stack ?? ''}` : String(error);
  let folded = 0;
  for (let place = 0; place < text.length; place += 1) {
    folded = (Math.imul(folded, 31) + text.charCodeAt(place)) >>> 0;
  }
  return `W-${folded.toString(16).toUpperCase().padStart(8, '0')}`;
}
