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
import { BackIcon } from '@/components/ui/icons';
import { useTranslate } from '@/components/ui/translate';

/** The month to choose a day in, over the field. */
export function WhenCalendar() {
  const { t } = useTranslate();
  return (
    <Popover className="popover calendar-popover">
      <Dialog className="calendar-dialog" aria-label={t('when_calendar')}>
        <Calendar className="calendar">
          <header className="row-between">
            <Button slot="previous" look="icon" aria-label={t('when_previous')}>
              <BackIcon />
            </Button>
            <Heading className="calendar-month" />
            <span className="turned">
              <Button slot="next" look="icon" aria-label={t('when_next')}>
                <BackIcon />
              </Button>
            </span>
          </header>
          <CalendarGrid className="calendar-grid" weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className="calendar-head">{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
