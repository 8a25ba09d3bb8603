import 'react-datepicker/dist/react-datepicker.css';
import { useState } from 'react';
import DatePicker from 'react-datepicker';
import { mount, SupportForm } from './react-form';

function Page() {
  const [date, setDate] = useState<Date | null>(null);
  return (
    <SupportForm state={{ date: date?.toDateString() ?? '' }}>
      <label htmlFor="date">Date of the incident</label>{' '}
      <DatePicker id="date" selected={date} onChange={setDate} dateFormat="dd.MM.yyyy" />
    </SupportForm>
  );
}

mount(<Page />);
