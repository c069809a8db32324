import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Built once, served by the server under /app/; file names carry the hash of their content, so a build is repeatable. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // An inlined data: font or picture would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
