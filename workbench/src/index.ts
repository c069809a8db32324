export { makeRouter } from './router.tsx';
export { THEME } from './theme.ts';
export { Workbench } from './Workbench.tsx';
