import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import type { Page } from './area.ts';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { FRAMED_PATHS, PageByRole } from './shell/PageByRole.tsx';
import { Shell } from './shell/Shell.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

/** Pages without the frame: for whoever is not signed in yet. */
const OUTSIDE: readonly Page[] = [
  { path: '/sign-in', load: async () => (await import('./sign-in/SignInPage.tsx')).SignInPage },
  { path: '/sign-in/answer', load: async () => (await import('./sign-in/AnswerPage.tsx')).AnswerPage },
  { path: '/sign-in/again', load: async () => (await import('./sign-in/BackPage.tsx')).BackPage },
  { path: '/first-run', load: async () => (await import('./first-run/FirstRunPage.tsx')).FirstRunPage },
  { path: '/register', load: async () => (await import('./registration/RegisterPage.tsx')).RegisterPage },
];

const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Shell });

const outsideRoutes = OUTSIDE.map(({ path, load }) =>
  createRoute({ getParentRoute: () => root, path, component: lazy(load) }),
);

const framedRoutes = FRAMED_PATHS.map((path) =>
  createRoute({ getParentRoute: () => framed, path, component: PageByRole }),
);

export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([...outsideRoutes, framed.addChildren(framedRoutes)]),
    basepath: '/app',
    defaultPreload: 'intent',
    scrollRestoration: true,
    // Addresses carry plain text: `?state=submitted`, not quoted JSON, so that people can read and write them.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(
        Object.entries(search).map(([key, value]): [string, string] => [key, String(value)]),
      ).toString();
      return text === '' ? '' : `?${text}`;
    },
  });
}

function lazy(load: Page['load']) {
  return lazyRouteComponent(async () => ({ default: await load() }));
}
