import { parseInstant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { PORTAL_REGISTER_WORDS, type Words } from '@qichuang/language';
import { useSay } from '../frame/context.ts';
import { Page } from '../frame/Page.tsx';
import { Chinese, Named } from '../pieces/Chinese.tsx';
import { ChineseOnly } from '../pieces/ChineseOnly.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { AtMoment } from '../pieces/Moments.tsx';

type Published = ViewOf<(typeof REQUESTS)['list-published-answers']>['rows'][number];

export interface AnswersPageProps {
  readonly answers: readonly (Omit<Published, 'programme'> & { readonly programme: Words })[];
}

/** Answers of general interest, in words that name nobody (A4.3, B6.3). */
export function AnswersPage({ answers }: AnswersPageProps) {
  const t = useSay();
  const words = PORTAL_REGISTER_WORDS;
  return (
    <Page title={t(words.answers)} section={null}>
      <h1>{t(words.answers)}</h1>
      <p className="lead">{t(words.answersUnder)}</p>
      <ChineseOnly />
      {answers.length === 0 && <Empty title={t(words.answersEmpty)} />}
      {answers.map(({ number, topic, question, answer, programme, publishedAt }) => (
        <section key={number} aria-labelledby={number}>
          <h2 id={number}>
            <Chinese text={question} />
          </h2>
          <p>
            <Chinese text={answer} />
          </p>
          <p className="quiet">
            {t(topic)} · <Named name={programme} /> · <Moment at={publishedAt} />
          </p>
        </section>
      ))}
    </Page>
  );
}

function Moment({ at }: { at: string }) {
  const moment = parseInstant(at);
  return moment === undefined ? null : <AtMoment at={moment} />;
}
