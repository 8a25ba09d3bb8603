import * as v from 'valibot';

/** ISO numbers of the days, Monday is 1. */
export type WeekendDays = ReadonlySet<number>;

const USUAL: WeekendDays = new Set([6, 7]);
/** The browser's own knowledge, a method in newer ones and an attribute in older; Firefox has had neither for long. */
const weekInfoSchema = v.object({ weekend: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))) });
const localeSchema = v.object({ getWeekInfo: v.optional(v.function()), weekInfo: v.optional(v.unknown()) });

/** The days nobody works on where a locale is spoken (`ar-AE`, `ru`); Saturday and Sunday where the browser does not know. */
export function weekendDays(locale: string): WeekendDays {
  try {
    const spoken = new Intl.Locale(locale).maximize();
    const known = v.safeParse(weekInfoSchema, weekInfoOf(spoken));
    return known.success && known.output.weekend.length > 0 && known.output.weekend.length < 7
      ? new Set(known.output.weekend)
      : USUAL;
  } catch {
    return USUAL;
  }
}

function weekInfoOf(locale: Intl.Locale): unknown {
  // valibot's object reads attributes of the prototype, too.
  const { output, success } = v.safeParse(localeSchema, locale);
  if (!success) return undefined;
  return output.getWeekInfo ? Reflect.apply(output.getWeekInfo, locale, []) : output.weekInfo;
}
