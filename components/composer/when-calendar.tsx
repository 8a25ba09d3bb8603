import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  Popover,
} from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { BackIcon } from '@/components/ui/icons';
import layout from '@/components/ui/layout.module.css';
import menus from '@/components/ui/menu.module.css';
import { useTranslate } from '@/components/ui/translate';
import styles from './when.module.css';

/** The month to choose a day in, over the field. */
export function WhenCalendar() {
  const { t } = useTranslate();
  return (
    <Popover className={classNames(menus.popover, styles.popover)}>
      <Dialog aria-label={t('when_calendar')}>
        <Calendar>
          <header className={layout.between}>
            <Button slot="previous" look="icon" aria-label={t('when_previous')}>
              <BackIcon />
            </Button>
            <Heading className={classNames(styles.month)} />
            <span className={styles.turned}>
              <Button slot="next" look="icon" aria-label={t('when_next')}>
                <BackIcon />
              </Button>
            </span>
          </header>
          <CalendarGrid className={classNames(styles.grid)} weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={classNames(styles.weekday)}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell className={classNames(styles.day)} date={date} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
