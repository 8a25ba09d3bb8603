interface Waiting {
  mode: LockMode;
  begin: () => void;
}

/**
 * Web Locks as the Web Locks API says they work, for environments without them: requests of a name are granted in their order, one
 * exclusive or several shared at a time. Options that the product does not use are refused instead of passed over.
 */
export class FakeLocks {
  readonly #held = new Map<string, LockMode[]>();
  readonly #waiting = new Map<string, Waiting[]>();

  async request<Result>(name: string, ...rest: [LockOptions, () => Result] | [() => Result]): Promise<Awaited<Result>> {
    const [callback, { mode = 'exclusive', ...others }] = rest.length === 1 ? [rest[0], {}] : [rest[1], rest[0]];
    if (Object.keys(others).length > 0) throw new TypeError(`No such option here: ${Object.keys(others).join(', ')}`);
    await new Promise<void>((begin) => {
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), { mode, begin }]);
      this.#grant(name);
    });
    try {
      return await callback();
    } finally {
      const held = this.#held.get(name) ?? [];
      held.splice(held.indexOf(mode), 1);
      this.#grant(name);
    }
  }

  #grant(name: string): void {
    const held = this.#held.get(name) ?? [];
    const [next, ...others] = this.#waiting.get(name) ?? [];
    if (!next) return;
    if (held.length > 0 && (next.mode === 'exclusive' || held.includes('exclusive'))) return;
    this.#held.set(name, [...held, next.mode]);
    this.#waiting.set(name, others);
    next.begin();
    this.#grant(name);
  }
}
