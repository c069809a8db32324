import {
  formatBytes,
  VOICE_ACT_WORDS,
  VOICE_KIND_WORDS,
  VOICE_RATING_WORDS,
  VOICE_WORDS,
} from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';
import { VOICE_ACTS, type Voice, type VoiceAct, VoiceActDialog } from './VoiceActDialog.tsx';
import { VoiceState } from './VoiceState.tsx';

const PRIMARY: readonly string[] = ['answer-voice', 'close-voice', 'publish-voice'];

/** One problem or suggestion: what was asked, who said what, and the acts of whoever reads (A4.3, B6.3). */
export function VoicePage() {
  const { voice = '' } = useParams({ strict: false });
  const asked = useView('see-voice', { params: { voice } });
  return <Fetched query={asked}>{(view) => <OneVoice voice={view} />}</Fetched>;
}

function OneVoice({ voice }: { voice: Voice }) {
  const t = useWords();
  const language = useLanguage();
  const [asking, setAsking] = useState<VoiceAct | null>(null);
  const { platform, answer, passedOn, publication } = voice;
  const waits = voice.state === 'raised' || voice.state === 'passed_on';
  const looks = Object.fromEntries(
    Object.entries(VOICE_ACTS).map(([name, { verb }]) => [
      name,
      { label: t(verb), primary: PRIMARY.includes(name), onAct: () => setAsking(name as VoiceAct) },
    ]),
  );
  return (
    <>
      <PageHead
        title={voice.title}
        crumbs={[{ label: t(VOICE_WORDS.voices), to: '/voices' }, { label: voice.number }]}
        under={
          <p>
            {t(VOICE_KIND_WORDS[voice.kind])} · {voice.topic[language]}{' '}
            {voice.urgent && <span className="tag bad">{t(VOICE_WORDS.urgent)}</span>}
          </p>
        }
        aside={<VoiceState voice={voice} />}
      />
      <section className="card">
        <dl className="facts card-body">
          <dt>{t(VOICE_WORDS.platform)}</dt>
          <dd>
            {platform !== null && (
              <Link to="/platforms/$platform" params={{ platform: platform.id }}>
                {platform.name}
              </Link>
            )}{' '}
            <span className="muted">{voice.organisation}</span>
          </dd>
          <dt>{t(VOICE_WORDS.recommender)}</dt>
          <dd>{voice.recommender.name}</dd>
          <dt>{t(VOICE_WORDS.raisedBy)}</dt>
          <dd>
            {voice.raisedBy} · <Time at={voice.raisedAt} />
          </dd>
          {waits && (
            <>
              <dt>{t(VOICE_WORDS.due)}</dt>
              <dd>
                <DayText on={voice.answerDueOn} />
              </dd>
            </>
          )}
          {voice.assignedTo !== '' && (
            <>
              <dt>{t(VOICE_WORDS.assignedTo)}</dt>
              <dd>{voice.assignedTo}</dd>
            </>
          )}
          <dt>{t(VOICE_WORDS.text)}</dt>
          <dd className="written">{voice.text}</dd>
          {voice.done !== '' && (
            <>
              <dt>{t(VOICE_WORDS.done)}</dt>
              <dd className="written">{voice.done}</dd>
            </>
          )}
          <dt>{t(VOICE_WORDS.wanted)}</dt>
          <dd className="written">{voice.wanted}</dd>
          {voice.files.length > 0 && platform !== null && (
            <>
              <dt>{t(VOICE_WORDS.files)}</dt>
              <dd>
                <ul>
                  {voice.files.map(({ hash, name, bytes }) => (
                    <li key={hash}>
                      <a download href={fileAddress('fetch-platform-file', { platform: platform.id, hash })}>
                        {name}
                      </a>{' '}
                      <span className="hint">{formatBytes(bytes)}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
      </section>
      {passedOn !== null && (
        <Said title={t(VOICE_WORDS.opinion)} by={passedOn.by} at={passedOn.at} text={passedOn.opinion} />
      )}
      {voice.earlier.map((one) => (
        <Said
          key={one.at}
          title={t(VOICE_WORDS.earlier)}
          by={`${t(VOICE_WORDS.earlierWhy)}: ${one.why}`}
          at={one.at}
          text={one.text}
        />
      ))}
      {answer !== null && (
        <Said title={t(VOICE_WORDS.answer)} by={answer.by} at={answer.at} text={answer.text}>
          {answer.upheld !== null && (
            <p>
              <span className={answer.upheld ? 'tag bad' : 'tag soft'}>
                {t(answer.upheld ? VOICE_WORDS.upheld : VOICE_WORDS.notUpheld)}
              </span>
            </p>
          )}
          {voice.rating !== null && (
            <p>
              {t(VOICE_WORDS.rating)} <span className="tag">{t(VOICE_RATING_WORDS[voice.rating])}</span>
            </p>
          )}
        </Said>
      )}
      {publication !== null && (
        <Said
          title={t(VOICE_WORDS.publication)}
          by={publication.publishedAt === null ? t(VOICE_WORDS.notPublished) : t(VOICE_WORDS.published)}
          at={publication.publishedAt ?? publication.preparedAt}
          text={`${publication.question}\n\n${publication.answer}`}
        />
      )}
      <section className="card" aria-labelledby="voice-history">
        <div className="card-head">
          <h2 id="voice-history">{t(VOICE_WORDS.history)}</h2>
        </div>
        <ul className="card-body">
          {voice.history.map(({ at, act, who }) => (
            <li key={`${at} ${act}`}>
              <Time at={at} /> · {act in VOICE_ACT_WORDS ? t(VOICE_ACT_WORDS[act as 'raise-voice']) : act} ·{' '}
              {who}
            </li>
          ))}
        </ul>
      </section>
      <ActBar acts={caseActs(voice.acts, looks)} />
      {asking !== null && (
        <VoiceActDialog key={asking} voice={voice} name={asking} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

interface SaidProps {
  readonly title: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly children?: React.ReactNode;
}

function Said({ title, by, at, text, children }: SaidProps) {
  return (
    <section className="card">
      <div className="card-head">
        <h2>{title}</h2>
        <span className="space" />
        <span className="hint">
          {by} · <Time at={at} />
        </span>
      </div>
      <div className="card-body">
        <p className="written">{text}</p>
        {children}
      </div>
    </section>
  );
}
