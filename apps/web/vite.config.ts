import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  // The private condition means "source"; the rest are Vite's own, so npm packages resolve as ever.
  resolve: { conditions: ['dingyue:src', ...defaultClientConditions] },
  // No inlined assets and no preload polyfill: both need what the content security policy forbids.
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: ['chrome87', 'safari14'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // Modules of ours do nothing by being imported, style sheets apart: so a barrel does not drag all it names into the first load.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/libs\/[^/]+\/src\/.*\.(ts|tsx|js)$/, sideEffects: false }] } },
  },
  server: { fs: { allow: [here('../..')] }, proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
});
