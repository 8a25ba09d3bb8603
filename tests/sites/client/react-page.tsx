import { type ChangeEvent, type FormEvent, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { sendForm } from './send-form';

const EMPTY = { fullName: '', workEmail: '', company: '', topic: '', summary: '', details: '' };
type Values = typeof EMPTY;
/** How long the toast stands, ms. */
const TOAST = 4000;

function errorsOf(values: Values, agreed: boolean): Partial<Record<keyof Values | 'agreed', string>> {
  return {
    ...(values.fullName.trim() === '' && { fullName: 'Please enter your name.' }),
    ...(!/^\S+@\S+\.\S+$/.test(values.workEmail) && { workEmail: 'Please enter a valid e-mail address.' }),
    ...(values.topic === '' && { topic: 'Please choose a topic.' }),
    ...(values.summary.trim() === '' && { summary: 'Please give a short summary.' }),
    ...(values.details.trim().length < 10 && { details: 'Please describe the problem.' }),
    ...(!agreed && { agreed: 'Please agree to continue.' }),
  };
}

function SupportForm() {
  const [values, setValues] = useState(EMPTY);
  const [files, setFiles] = useState<File[]>([]);
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const [toast, setToast] = useState('');
  const errors = tried ? errorsOf(values, agreed) : {};

  const field = (name: keyof Values) => ({
    id: name,
    value: values[name],
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      setValues((current) => ({ ...current, [name]: target.value })),
  });
  const error = (name: keyof typeof errors) => (errors[name] ? <span className="error">{errors[name]}</span> : null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(errorsOf(values, agreed)).length > 0) return;
    const data = new FormData();
    for (const [name, value] of Object.entries(values)) data.append(name, value);
    data.append('agreed', String(agreed));
    for (const file of files) data.append('files', file);
    const number = await sendForm(data);
    setValues(EMPTY);
    setFiles([]);
    setAgreed(false);
    setTried(false);
    setToast(`Support request created. Case #${number}`);
    setTimeout(() => setToast(''), TOAST);
  }

  return (
    <section className="card">
      <h1>Contact support</h1>
      <p>Our engineers answer around the clock.</p>
      <form onSubmit={submit} noValidate>
        <div className="pair">
          <p>
            <label htmlFor="fullName">Full name</label>
            <input {...field('fullName')} />
            {error('fullName')}
          </p>
          <p>
            <label htmlFor="workEmail">Work e-mail</label>
            <input type="email" {...field('workEmail')} />
            {error('workEmail')}
          </p>
        </div>
        <p>
          <label htmlFor="company">Company</label>
          <input {...field('company')} />
        </p>
        <p>
          <label htmlFor="topic">What is it about?</label>
          <select {...field('topic')}>
            <option value="">Choose a topic</option>
            <option value="billing">Billing</option>
            <option value="outage">Something is down</option>
            <option value="account">Account and access</option>
          </select>
          {error('topic')}
        </p>
        <p>
          <label htmlFor="summary">Subject</label>
          <input {...field('summary')} maxLength={120} />
          {error('summary')}
        </p>
        <p>
          <label htmlFor="details">Description</label>
          <textarea rows={7} {...field('details')} />
          {error('details')}
        </p>
        <p>
          <label htmlFor="files">Attachments</label>
          <input
            id="files"
            type="file"
            multiple
            key={toast}
            onChange={({ target }) => setFiles(Array.from(target.files ?? []))}
          />
          {files.map(({ name }) => (
            <span key={name}>{name}</span>
          ))}
        </p>
        <p className="tick">
          <input id="agreed" type="checkbox" checked={agreed} onChange={({ target }) => setAgreed(target.checked)} />
          <label htmlFor="agreed">I agree to the support terms</label>
          {error('agreed')}
        </p>
        <p>
          <button type="submit">Submit request</button>
        </p>
      </form>
      {toast && (
        <div className="toast" role="status">
          {toast}
        </div>
      )}
    </section>
  );
}

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <SupportForm />
    </StrictMode>,
  );
