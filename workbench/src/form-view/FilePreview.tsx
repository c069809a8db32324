import { FORM_VIEW_WORDS } from '@qichuang/language';
import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../kit/words.ts';
import './form-view.css';

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
};

interface Props {
  readonly address: string;
  readonly media: string;
  readonly name: string;
}

/**
 * A file shown in place. The server hands files out only to be saved; what is shown here is a copy in the page's own memory
 * with the type the server has checked, so that a file that claims to be something else is not run as it.
 */
export function FilePreview({ address, media, name }: Props) {
  const t = useWords();
  const type = MEDIA[media];
  const [shown, setShown] = useState<string | 'failed' | null>(null);
  useEffect(() => {
    if (type === undefined) return;
    const stopping = new AbortController();
    let made: string | null = null;
    setShown(null);
    void copyOf(address, type, stopping.signal).then((copy) => {
      if (stopping.signal.aborted) return;
      made = copy;
      setShown(copy ?? 'failed');
    });
    return () => {
      stopping.abort();
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [address, type]);
  const blocked = useFramesBlocked(shown);
  const label = t(FORM_VIEW_WORDS.previewOf, { name });
  if (type === undefined) return <p className="notice soft">{t(FORM_VIEW_WORDS.noPreview)}</p>;
  if (shown === 'failed') return <p className="notice soft">{t(FORM_VIEW_WORDS.previewFailed)}</p>;
  if (shown === null) return <Skeleton active={false} paragraph={{ rows: 3 }} />;
  if (blocked) {
    return (
      <p className="preview-link">
        <a href={shown} target="_blank" rel="noreferrer">
          {t(FORM_VIEW_WORDS.openWindow)}
        </a>
      </p>
    );
  }
  return (
    <div className="preview">
      {media === 'pdf' ? <iframe title={label} src={shown} /> : <img alt={label} src={shown} />}
    </div>
  );
}

/** Whether the page may not frame what it holds in memory (the server's content security policy): then it opens in a window. */
function useFramesBlocked(shown: string | null): boolean {
  const [blocked, setBlocked] = useState(false);
  useEffect(() => {
    if (shown === null) return;
    const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective === 'frame-src' && blockedURI.startsWith('blob')) setBlocked(true);
    };
    document.addEventListener('securitypolicyviolation', hear);
    return () => document.removeEventListener('securitypolicyviolation', hear);
  }, [shown]);
  return blocked;
}

async function copyOf(address: string, type: string, signal: AbortSignal): Promise<string | null> {
  try {
    const reply = await fetch(address, { credentials: 'same-origin', signal });
    if (!reply.ok) return null;
    return URL.createObjectURL(new Blob([await reply.arrayBuffer()], { type }));
  } catch {
    return null;
  }
}
