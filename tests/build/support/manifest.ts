import { array, literal, looseObject, optional, parse, record, string, unknown } from 'valibot';
import { type Build, readBuilt } from './built';

const manifestSchema = looseObject({
  manifest_version: literal(3),
  name: string(),
  description: string(),
  default_locale: string(),
  icons: record(string(), string()),
  permissions: array(string()),
  host_permissions: optional(array(string()), []),
  content_scripts: array(looseObject({ matches: array(string()), js: array(string()) })),
  background: looseObject({ service_worker: optional(string()), scripts: optional(array(string())) }),
  content_security_policy: unknown(),
});

/** The manifest of a build; members that are not named here are kept as they are. */
export function readManifest(build: Build) {
  return parse(manifestSchema, JSON.parse(readBuilt(build, 'manifest.json').toString('utf8')));
}
