import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';
import { DateInput, DatePicker, DateSegment, Group, I18nProvider, Label, TimeField } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import fields from '@/components/ui/field.module.css';
import { CalendarIcon } from '@/components/ui/icons';
import layout from '@/components/ui/layout.module.css';
import { useTranslate } from '@/components/ui/translate';
import { localMoment } from '@/utils/composer/letter/local-moment';
import styles from './when.module.css';
import { WhenCalendar } from './when-calendar';

interface WhenPickerProps {
  /** `2026-11-22T14:20`, `2026-11-22` or `''`. */
  whenAt: string;
  onChange: (whenAt: string) => void;
}

/** The day it happened and, where the person knows it, the time. */
export function WhenPicker({ whenAt, onChange }: WhenPickerProps) {
  const { t, language } = useTranslate();
  const [dayText = '', timeText = ''] = whenAt.split('T');
  const day = read(dayText, parseDate);
  const time = read(timeText, parseTime);
  const write = (newDay: CalendarDate | null, newTime: Time | null) =>
    onChange(newDay ? `${newDay}${newTime ? `T${newTime.toString().slice(0, 5)}` : ''}` : '');
  return (
    <I18nProvider locale={dateLocale(language, navigator.languages)}>
      <div className={styles.when}>
        <DatePicker
          className={classNames(fields.field)}
          value={day}
          onChange={(chosen) => write(chosen && parseDate(chosen.toString().slice(0, 10)), time)}
          data-testid="when-day"
        >
          <Label className={classNames(styles.label)}>{t('when_day')}</Label>
          <Group className={classNames(fields.box, styles.box)}>
            <DateInput className={classNames(styles.input)}>
              {(segment) => <DateSegment className={classNames(styles.segment)} segment={segment} />}
            </DateInput>
            <Button look="icon" aria-label={t('when_calendar')} data-testid="when-calendar">
              <CalendarIcon />
            </Button>
          </Group>
          <WhenCalendar />
        </DatePicker>
        {day && (
          <TimeField
            className={classNames(fields.field)}
            value={time}
            hourCycle={24}
            onChange={(chosen) => write(day, chosen && parseTime(chosen.toString().slice(0, 5)))}
            data-testid="when-time"
          >
            <Label className={classNames(styles.label)}>{t('when_time')}</Label>
            <DateInput className={classNames(fields.box, styles.input)}>
              {(segment) => <DateSegment className={classNames(styles.segment)} segment={segment} />}
            </DateInput>
          </TimeField>
        )}
        <div className={classNames(layout.chips, styles.moments)}>
          <Button look="chip" onPress={() => onChange(localMoment(new Date()))} data-testid="when-now">
            {t('chip_now')}
          </Button>
          {day && (
            <Button look="chip" onPress={() => onChange('')}>
              {t('when_remove')}
            </Button>
          )}
        </div>
      </div>
    </I18nProvider>
  );
}

/** What is stored may be of any release: what cannot be read is shown as nothing. */
function read<T>(text: string, parse: (text: string) => T): T | null {
  try {
    return text === '' ? null : parse(text);
  } catch {
    return null;
  }
}

/**
 * The locale to write a date in: the language of the panel as the person's own country writes it, where their browser says so. Day and month
 * change places between London and New York.
 * @param preferred language tags, the most wanted first
 */
export function dateLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language;
}
