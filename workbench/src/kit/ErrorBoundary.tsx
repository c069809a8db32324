import { KIT_WORDS, type Language, say } from '@qichuang/language';
import { Component, type ReactNode } from 'react';
import { isMissingFile } from './missing-file.ts';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

interface Failed {
  readonly reference: string | null;
  /** The page's own program could not be fetched: after an update its old files are gone. */
  readonly outdated: boolean;
}

/** A page that failed: says so with a reference, and that nothing written is lost. The rest of the frame stays usable. */
export class ErrorBoundary extends Component<Props, Failed> {
  override state: Failed = { reference: null, outdated: false };

  static getDerivedStateFromError(error: unknown): Failed {
    return { reference: referenceOf(error), outdated: isMissingFile(error) };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    const { reference, outdated } = this.state;
    if (reference === null) return children;
    const [title, text, act] = outdated
      ? [KIT_WORDS.newVersionTitle, KIT_WORDS.newVersionText, KIT_WORDS.reload]
      : [KIT_WORDS.brokenTitle, KIT_WORDS.brokenText, KIT_WORDS.reopen];
    return (
      <section className="refusal" role="alert">
        <h1>{say(title, language)}</h1>
        <p>{say(text, language)}</p>
        <p>
          <button type="button" className="plain-button" onClick={() => window.location.reload()}>
            {say(act, language)}
          </button>
        </p>
        {!outdated && <p className="hint">{say(KIT_WORDS.reference, language, { reference })}</p>}
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
