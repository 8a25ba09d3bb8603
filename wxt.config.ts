import { defineConfig } from 'wxt';

/** Rule 35 of docs/security.md: the pages of the extension can neither load nor send anything. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'none'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'alarms'],
    // Asked for only where the person wants to be told of an answer that is due by the system, too.
    optional_permissions: ['notifications'],
    // Chrome's captureVisibleTab wants the literal <all_urls>. Firefox takes the content scripts'
    // matches as host permissions and would show the same line twice if it stood here too.
    host_permissions: browser === 'firefox' ? [] : ['<all_urls>'],
    incognito: 'not_allowed',
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['watcher.js'],
        run_at: 'document_idle' as const,
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      fill: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_fill__' },
    },
    // The dev server needs a looser policy than the one that ships.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{5b0c2d5e-6c4e-4a61-9a5e-2f7a3c1d9b40}',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
  }),
});
