import { PORTAL_CSS } from '@qichuang/portal';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HANDLERS } from './handlers/handlers.ts';
import type { House } from './house.ts';
import { mountApi } from './http/adapter.ts';
import type { Handlers } from './http/handler.ts';
import { openApi } from './http/open-api.ts';
import { newReference } from './http/problem.ts';
import { mountVerifyPage } from './http/verify-page.ts';
import { mountWorkbench } from './http/workbench.ts';
import { mountTiles } from './ledger/mount-tiles.ts';
import { traceOf } from './log/log.ts';
import { faultPage, mountPortal } from './portal/mount-portal.ts';

const API_VERSION = '1';

/** Everything that answers, on one app without a socket: tests send requests to it directly. */
export function buildApp(house: House, handlers: Handlers = HANDLERS): Hono {
  const app = new Hono();
  const api = JSON.stringify(openApi(API_VERSION));

  // Files and public pages, which hold no secret beside what a visitor typed; answers of the API are left as they are.
  const compressed = compress();
  app.use('*', (context, next) =>
    context.req.path.startsWith('/api/') ? next() : compressed(context, next),
  );

  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const ready = await house.store.answers();
    return context.text(ready ? 'ready' : 'not ready', ready ? 200 : 503);
  });
  app.get('/api/v1/openapi.json', (context) =>
    context.body(api, 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  );
  app.get('/assets/portal.css', (context) =>
    context.body(PORTAL_CSS, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  );
  mountApi(app, house, handlers);
  mountWorkbench(app, house);
  mountTiles(app, house);
  mountVerifyPage(app, house);
  mountPortal(app, house);

  app.onError((error, context) => {
    const reference = newReference();
    house.log.tell('bug', { reference, ...traceOf(error) });
    return faultPage(context, house, reference);
  });
  return app;
}
