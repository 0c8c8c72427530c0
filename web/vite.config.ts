import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** The built pages go where the app's class path finds them; in development the API is asked at ANLAN_API. */
export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { outDir: 'target/classes/static', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700 },
  server: { port: 5173, proxy: { '/api': process.env.ANLAN_API ?? 'http://127.0.0.1:8099' } },
  test: { include: ['src/**/*.test.ts'], pool: 'threads' },
})
