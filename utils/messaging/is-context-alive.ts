import { nativeRuntime } from './native-runtime';

/**
 * Whether there is still an extension behind this code. An update or removal leaves Chrome's open pages with code that has no `runtime.id`
 * and whose every message throws "Extension context invalidated"; Firefox destroys the world of such code together with it.
 */
export function isContextAlive(): boolean {
  try {
    return Boolean(nativeRuntime()?.id);
  } catch {
    return false;
  }
}
