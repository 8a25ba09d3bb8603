// A small chat of our own, put into pages in the shapes that real widgets have. It asks a server of its own for what is new.

const STYLE = `
  * { box-sizing: border-box; font: 15px/1.4 sans-serif; }
  .w { width: 340px; height: 460px; display: flex; flex-direction: column; background: #fff; color: #123; border: 1px solid #9ab; border-radius: 12px; overflow: hidden; }
  .h { padding: 12px; background: #2a5d8f; color: #fff; }
  .l { flex: 1; overflow-y: auto; padding: 10px; margin: 0; list-style: none; }
  .l li { max-width: 75%; padding: 6px 10px; margin: 6px 0; border-radius: 10px; background: #eef2f6; width: fit-content; }
  .l li.me { margin-left: auto; background: #cfe6d4; }
  .l img { max-width: 100%; display: block; }
  .b { display: flex; gap: 6px; padding: 8px; border-top: 1px solid #ccd; }
  .b textarea { flex: 1; height: 40px; resize: none; }
  .f { padding: 16px; display: grid; gap: 8px; }
  .r { width: 60px; height: 60px; border-radius: 50%; border: 0; background: #2a5d8f; display: grid; place-items: center; cursor: pointer; }
`;
const BUBBLE = '<svg width="28" height="28" viewBox="0 0 24 24" fill="#fff"><path d="M4 4h16v12H8l-4 4z"/></svg>';

const element = (doc, markup) => {
  const holder = doc.createElement('div');
  holder.innerHTML = markup;
  return holder.firstElementChild;
};

/** A round button that says nothing. */
export function launcher(doc, label = '') {
  return element(doc, `<div class="r" role="button" tabindex="0"${label && ` aria-label="${label}"`}>${BUBBLE}</div>`);
}

export function styleOf(doc) {
  return Object.assign(doc.createElement('style'), { textContent: STYLE });
}

/** The window: a form first where it is asked for, then the conversation. */
export function chatWindow(doc, { api, texts, asks }) {
  const box = element(doc, `<section class="w"><div class="h">${texts.title}</div></section>`);
  if (asks) box.append(form(doc, texts, (details) => begin(box, doc, api, texts, details)));
  else begin(box, doc, api, texts, {});
  return box;
}

function form(doc, texts, done) {
  const fields = texts.fields.map(
    ([name, label]) => `<label for="p-${name}">${label}</label><input type="text" id="p-${name}" name="${name}">`,
  );
  const made = element(
    doc,
    `<form class="f"><p>${texts.intro}</p>${fields.join('')}<button type="submit">${texts.start}</button></form>`,
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const details = Object.fromEntries(new FormData(made));
    made.remove();
    done(details);
  });
  return made;
}

async function begin(box, doc, api, texts, details) {
  await fetch(`${api}/begin`, { method: 'POST', body: JSON.stringify(details) });
  const log = element(doc, '<ul class="l" aria-live="polite"></ul>');
  const line = element(
    doc,
    `<form class="b"><textarea placeholder="${texts.placeholder}" maxlength="2000"></textarea><input type="file" hidden>
<button type="button" title="${texts.attach}">📎</button><button type="submit">${texts.send}</button></form>`,
  );
  box.append(log, line);
  const [text, file, clip] = line.elements;
  const show = (side, said, picture) => {
    const row = element(doc, `<li class="${side === 'visitor' ? 'me' : 'them'}"></li>`);
    if (said) row.append(said);
    if (picture) row.append(Object.assign(doc.createElement('img'), { src: picture.url, alt: picture.name }));
    log.append(row);
    log.scrollTop = log.scrollHeight;
  };
  show('company', texts.greeting);
  let heard = 0;
  const listen = async () => {
    const news = await (await fetch(`${api}/news`)).json();
    for (const said of news.slice(heard)) show('company', said);
    heard = news.length;
  };
  const say = async () => {
    const said = text.value.trim();
    if (said === '') return;
    text.value = '';
    show('visitor', said);
    await fetch(`${api}/say`, { method: 'POST', body: JSON.stringify({ text: said }) });
    await listen();
  };
  line.addEventListener('submit', (event) => {
    event.preventDefault();
    say();
  });
  clip.addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    const [picked] = file.files;
    if (!picked) return;
    show('visitor', '', { url: URL.createObjectURL(picked), name: picked.name });
    const body = new FormData();
    body.append('file', picked, picked.name);
    file.value = '';
    await fetch(`${api}/file`, { method: 'POST', body });
    await listen();
  });
}
