import { useForm } from 'react-hook-form';
import { mount } from './react-form';

/** Uncontrolled inputs: the library reads them at its own events. */
function Page() {
  const { register, getValues } = useForm({ defaultValues: { name: '', email: '', topic: '', details: '' }, mode: 'onBlur' });
  window.__state = () => getValues();
  return (
    <>
      <h1>Contact support</h1>
      <form method="post">
        <p>
          <label htmlFor="name">Your name</label> <input id="name" {...register('name', { required: true })} />
        </p>
        <p>
          <label htmlFor="email">Email</label> <input id="email" type="email" {...register('email', { required: true })} />
        </p>
        <p>
          <label htmlFor="topic">Topic</label>{' '}
          <select id="topic" {...register('topic')}>
            <option value="">Choose</option>
            <option value="bill">Billing</option>
          </select>
        </p>
        <p>
          <label htmlFor="details">Describe the problem</label> <textarea id="details" {...register('details')} />
        </p>
        <button type="submit">Send request</button>
      </form>
    </>
  );
}

mount(<Page />);
