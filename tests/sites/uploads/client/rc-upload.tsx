import Upload from '@rc-component/upload';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { pageRoot, UPLOAD_URL } from './upload-form';

function Page() {
  const [name, setName] = useState('');
  return (
    <>
      <h1>Contact support</h1>
      <form>
        <p>
          <label htmlFor="email">Email</label> <input id="email" type="email" />
        </p>
        <p>
          <label htmlFor="details">Describe the problem</label> <textarea id="details" />
        </p>
        <Upload action={UPLOAD_URL} name="file" accept="image/png,image/jpeg" onStart={(file) => setName(file.name)}>
          <button type="button">Upload a screenshot</button>
        </Upload>
        <p>{name}</p>
        <button type="submit">Send request</button>
      </form>
    </>
  );
}

createRoot(pageRoot()).render(<Page />);
