import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';
import { pageRoot, upload } from './upload-form';

function Page() {
  const [names, setNames] = useState<string[]>([]);
  const { getRootProps, getInputProps } = useDropzone({
    accept: { 'image/*': [] },
    onDropAccepted: (files) => {
      setNames(files.map(({ name }) => name));
      for (const file of files) void upload(file, file.name);
    },
  });
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
        <div {...getRootProps()} style={{ border: '2px dashed', padding: '2em' }}>
          <input {...getInputProps()} />
          Drop a picture here or click to choose one
        </div>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <button type="submit">Send request</button>
      </form>
    </>
  );
}

createRoot(pageRoot()).render(<Page />);
