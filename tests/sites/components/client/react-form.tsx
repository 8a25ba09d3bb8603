import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { pageRoot, type State } from './support-form';

/** Name and e-mail as controlled inputs around one component. What is sent is the state of the application, not the document. */
export function SupportForm({ children, state }: { children: ReactNode; state: State }) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  window.__state = () => ({ name, email, ...state });
  return (
    <>
      <h1>Contact support</h1>
      <form method="post">
        <p>
          <label htmlFor="name">Your name</label>{' '}
          <input id="name" value={name} onChange={(event) => setName(event.target.value)} />
        </p>
        <p>
          <label htmlFor="email">Email</label>{' '}
          <input id="email" type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
        </p>
        {children}
        <p>
          <button type="submit">Send request</button>
        </p>
      </form>
    </>
  );
}

export function mount(page: ReactNode): void {
  createRoot(pageRoot()).render(page);
}
