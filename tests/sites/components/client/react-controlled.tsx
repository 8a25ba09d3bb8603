import { useState } from 'react';
import { mount, SupportForm } from './react-form';

function Page() {
  const [phone, setPhone] = useState('');
  const [topic, setTopic] = useState('');
  const [urgency, setUrgency] = useState('normal');
  const [details, setDetails] = useState('');
  return (
    <SupportForm state={{ phone, topic, urgency, details }}>
      <p>
        <label htmlFor="phone">Phone number</label>{' '}
        <input id="phone" type="tel" value={phone} onChange={({ target }) => setPhone(target.value)} />
      </p>
      <p>
        <label htmlFor="topic">Topic</label>{' '}
        <select id="topic" value={topic} onChange={({ target }) => setTopic(target.value)}>
          <option value="">Choose</option>
          <option value="bill">Billing</option>
          <option value="tech">Technical problem</option>
        </select>
      </p>
      <fieldset>
        <legend>How urgent is it</legend>
        {['low', 'normal', 'high'].map((value) => (
          <label key={value}>
            <input type="radio" name="urgency" value={value} checked={urgency === value} onChange={() => setUrgency(value)} />{' '}
            {value}
          </label>
        ))}
      </fieldset>
      <p>
        <label htmlFor="details">Describe the problem</label>{' '}
        <textarea id="details" value={details} onChange={({ target }) => setDetails(target.value)} />
      </p>
    </SupportForm>
  );
}

mount(<Page />);
