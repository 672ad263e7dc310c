import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit tests. A file that needs a document asks for happy-dom in its first comment. */
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
  },
});
