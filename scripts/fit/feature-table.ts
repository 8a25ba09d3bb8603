/** Numbers for feature names, in order of first use. */
export class FeatureTable {
  private readonly numbers = new Map<string, number>();

  numberOf(feature: string): number {
    const known = this.numbers.get(feature);
    if (known !== undefined) return known;
    this.numbers.set(feature, this.numbers.size);
    return this.numbers.size - 1;
  }

  priors(known: Readonly<Record<string, number>>): Float64Array {
    for (const feature of Object.keys(known)) this.numberOf(feature);
    return Float64Array.from(this.numbers.keys(), (feature) => known[feature] ?? 0);
  }

  /** One value a feature, in the order of their numbers. */
  each(value: (feature: string) => number): Float64Array {
    return Float64Array.from(this.numbers.keys(), value);
  }

  named(weights: Float64Array): Record<string, number> {
    return Object.fromEntries([...this.numbers].map(([feature, number]) => [feature, weights[number] ?? 0]));
  }
}
