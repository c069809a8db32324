import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import 'dayjs/locale/zh-cn.js';
import { useState } from 'react';
import { ErrorBoundary } from './kit/ErrorBoundary.tsx';
import { LanguageContext } from './kit/words.ts';
import { makeRouter } from './router.tsx';
import { SignInAgain } from './shell/SignInAgain.tsx';
import { Unreached } from './shell/Unreached.tsx';
import { THEME, THEME_AT_REST } from './theme.ts';

import { AnswerFault } from './wire/answer-fault.ts';
import { SessionProvider, useKeptSession, useSessionQuery } from './wire/session.tsx';

const ATTEMPTS = 2;

function makeViews(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // A refusal stays a refusal; only a line that failed is worth another try.
        retry: (attempt, error) =>
          attempt < ATTEMPTS && (!(error instanceof AnswerFault) || error.problem === null),
        networkMode: 'always',
      },
    },
  });
}

/** Whether the reader asked the device for less motion. */
function wantsRest(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The whole application: theme, language, session, router. */
export function Workbench({ nonce }: { nonce: string | undefined }) {
  const [views] = useState(makeViews);
  return (
    <QueryClientProvider client={views}>
      <Frame nonce={nonce} />
    </QueryClientProvider>
  );
}

function Frame({ nonce }: { nonce: string | undefined }) {
  const [router] = useState(makeRouter);
  const { data: fresh, isError, refetch } = useSessionQuery();
  const session = useKeptSession(fresh);
  const language = session?.language ?? 'zh';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  return (
    <ConfigProvider
      theme={wantsRest() ? THEME_AT_REST : THEME}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      componentSize="middle"
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      <LanguageContext value={language}>
        <ErrorBoundary language={language}>
          {session === undefined ? (
            isError && <Unreached onAgain={() => void refetch()} />
          ) : (
            <SessionProvider session={session}>
              <RouterProvider router={router} />
              <SignInAgain />
            </SessionProvider>
          )}
        </ErrorBoundary>
      </LanguageContext>
    </ConfigProvider>
  );
}
