/** The global object of a page of ours or of the background, or what hears it for as long as code of ours lives in a page. */
interface Global {
  addEventListener(type: 'error' | 'unhandledrejection', heard: (event: Event) => void): void;
}

/**
 * Puts what no code has caught into the log, named as Casebook's. For contexts of our own only: in a page's frame these events tell of
 * the page's errors, too.
 */
export function logUncaught(global: Global): void {
  global.addEventListener('unhandledrejection', (event) => {
    console.error('[casebook] a promise failed unheard', Reflect.get(event, 'reason'));
  });
  global.addEventListener('error', (event) => {
    console.error('[casebook] an error was not caught', Reflect.get(event, 'error') ?? Reflect.get(event, 'message'));
  });
}
