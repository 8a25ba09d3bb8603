import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, type Build, ROOT } from './support/built';
import { readManifest } from './support/manifest';

const SHARED_KEYS = [
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'default_locale',
  'permissions',
  'optional_permissions',
  'host_permissions',
  'incognito',
  'content_scripts',
  'action',
  'commands',
  'content_security_policy',
  'background',
];

/** Whoever adds a key, a permission or a host here explains it in the README. */
const ALLOWED: Record<Build, { keys: string[]; permissions: string[]; hosts: string[] }> = {
  'chrome-mv3': {
    keys: [...SHARED_KEYS, 'minimum_chrome_version', 'side_panel'],
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'alarms', 'sidePanel'],
    hosts: ['<all_urls>'],
  },
  'firefox-mv3': {
    keys: [...SHARED_KEYS, 'browser_specific_settings', 'sidebar_action'],
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'alarms'],
    hosts: [],
  },
};

describe.each(BUILDS)('the manifest of %s', (build) => {
  const manifest = readManifest(build);
  const allowed = ALLOWED[build];

  it('has no key beyond the allowed ones', () => {
    expect(Object.keys(manifest).sort()).toEqual(allowed.keys.toSorted());
  });

  it.each(['web_accessible_resources', 'externally_connectable', 'optional_host_permissions'])('has no %s', (key) =>
    expect(manifest).not.toHaveProperty(key),
  );

  it('asks for the allowed permissions and no other', () => {
    expect(manifest.permissions.toSorted()).toEqual(allowed.permissions.toSorted());
    expect(manifest.host_permissions).toEqual(allowed.hosts);
  });

  it('may ask for notifications and nothing else later', () => {
    expect(manifest).toHaveProperty('optional_permissions', ['notifications']);
  });

  it('asks for nothing that the README does not explain', () => {
    const explained = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n## Permissions')[1]?.split('\n## ')[0];
    for (const permission of [...allowed.permissions, ...allowed.hosts, 'notifications'])
      expect(explained).toContain(`\`${permission}\``);
  });

  it('puts the watcher alone into pages, once they are idle, in every frame', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: ['<all_urls>'],
        js: ['watcher.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ]);
  });

  it('lets the pages of the extension load their own files and nothing else, and send nothing', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'none'; " +
        "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('stays out of private windows', () => {
    expect(manifest).toHaveProperty('incognito', 'not_allowed');
  });
});
