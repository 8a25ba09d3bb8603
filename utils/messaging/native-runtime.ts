import type { browser as Api } from 'wxt/browser';

/** What the smallest scripts need of the browser. */
type Runtime = Pick<typeof Api.runtime, 'id' | 'getURL' | 'sendMessage' | 'onMessage' | 'onConnect'>;

export type Port = Parameters<Parameters<Runtime['onConnect']['addListener']>[0]>[0];

/**
 * The browser's own `runtime`, without the polyfill around it, which weighs more than all else in the watcher: what pages
 * pay for sends by promises, there since Manifest V3, and listens as both browsers have always understood. `undefined` where the extension has gone.
 */
export function nativeRuntime(): Runtime | undefined {
  const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return api ? (Reflect.get(Object(api), 'runtime') as Runtime | undefined) : undefined;
}
