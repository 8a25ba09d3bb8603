import * as v from 'valibot';
import { answersTo, type Language } from '@/tests/sites/chats/real/company';
import { readJson } from '@/tests/sites/chats/real/read-body';
import { json, type Origins, type RealWidget, thinking } from '@/tests/sites/chats/real/widget';
import { readSubmission } from '@/tests/sites/read-submission';

const SCRIPT = '/shapes/little-chat.js';
const TEXTS = {
  en: {
    title: 'Customer care',
    intro: 'Before we begin:',
    fields: [
      ['name', 'Your name'],
      ['mail', 'E-mail address'],
      ['order', 'Order number'],
    ],
    start: 'Start',
    placeholder: 'Type your message…',
    attach: 'Attach a file',
    send: 'Send',
    greeting: 'Good day! What can we do for you?',
  },
  ru: {
    title: 'Служба заботы',
    intro: 'Сначала представьтесь:',
    fields: [
      ['name', 'Ваше имя'],
      ['mail', 'Электронная почта'],
      ['order', 'Номер заказа'],
    ],
    start: 'Начать',
    placeholder: 'Введите сообщение…',
    attach: 'Прикрепить файл',
    send: 'Отправить',
    greeting: 'Добрый день! Чем помочь?',
  },
} as const;
/** Where launchers and windows float. */
const CORNER = 'position:fixed;right:24px;bottom:24px;z-index:99';
const ABOVE = 'position:fixed;right:24px;bottom:96px;z-index:99';
const FRAME = 'border:0;width:344px;height:464px';
const saidSchema = v.object({ text: v.string() });
const detailsSchema = v.record(v.string(), v.string());

interface Shape {
  id: string;
  title: string;
  place: RealWidget['place'];
  language: Language;
  asks: boolean;
  /** Body of a module that has `launcher`, `chatWindow`, `styleOf` and `options`. */
  script: string;
}

const SHAPES: readonly Shape[] = [
  {
    id: 'written-frame',
    title: 'Frame written by a script',
    place: 'written frame',
    language: 'en',
    asks: true,
    script: `const button = launcher(document, 'Chat with us');
      button.style = '${CORNER}';
      button.onclick = () => {
        const frame = Object.assign(document.createElement('iframe'), { title: 'Window' });
        frame.style = '${FRAME};${ABOVE}';
        document.body.append(frame);
        const inner = frame.contentDocument;
        inner.head.append(styleOf(inner));
        inner.body.style.margin = 0;
        inner.body.append(chatWindow(inner, options));
      };
      document.head.append(styleOf(document));
      document.body.append(button);`,
  },
  {
    id: 'closed-root',
    title: 'Closed shadow root',
    place: 'closed shadow root',
    language: 'ru',
    asks: true,
    script: `const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'closed' });
      const button = launcher(document, 'Онлайн-чат');
      button.style = '${CORNER}';
      button.onclick = () => {
        const box = chatWindow(document, options);
        box.style = '${ABOVE}';
        root.append(box);
        button.onclick = null;
      };
      root.append(styleOf(document), button);
      window.__root = () => root;`,
  },
  {
    id: 'unlabelled',
    title: 'Round button without a word',
    place: 'light',
    language: 'en',
    asks: false,
    script: `const holder = document.createElement('div');
      holder.className = 'x9f2k';
      const button = launcher(document);
      button.removeAttribute('role');
      button.removeAttribute('tabindex');
      button.style = '${CORNER}';
      button.onclick = () => {
        const box = chatWindow(document, options);
        box.style = '${ABOVE}';
        holder.append(box);
        button.onclick = null;
      };
      holder.append(styleOf(document), button);
      document.body.append(holder);`,
  },
  {
    id: 'own-frame',
    title: 'Launcher in a frame of its own',
    place: 'foreign frame',
    language: 'ru',
    asks: true,
    script: `const frame = (src, style) => {
        const made = Object.assign(document.createElement('iframe'), { src });
        made.style = 'border:0;' + style;
        document.body.append(made);
        return made;
      };
      const small = frame(options.pages + '/launcher', 'width:64px;height:64px;${CORNER}');
      addEventListener('message', ({ data }) => {
        if (data !== 'open') return;
        small.remove();
        frame(options.pages + '/window', '${FRAME};${CORNER}');
      });`,
  },
  {
    id: 'whole-view',
    title: 'Host over the whole view',
    place: 'light',
    language: 'en',
    asks: false,
    script: `const host = document.createElement('div');
      host.style = 'position:fixed;inset:0;pointer-events:none;z-index:2147483000';
      const button = launcher(document, 'Help');
      button.style = 'position:absolute;right:24px;bottom:24px;pointer-events:auto';
      button.onclick = () => {
        const box = chatWindow(document, options);
        box.style = 'position:absolute;right:24px;bottom:96px;pointer-events:auto';
        host.append(box);
        button.onclick = null;
      };
      host.append(styleOf(document), button);
      document.body.append(host);`,
  },
  {
    id: 'lazy',
    title: 'Launcher that gives way to the real one',
    place: 'light',
    language: 'ru',
    asks: false,
    script: `document.head.append(styleOf(document));
      const facade = launcher(document, 'Чат');
      facade.style = '${CORNER}';
      facade.onclick = () => {
        facade.remove();
        setTimeout(() => {
          const button = launcher(document, 'Чат');
          button.style = '${CORNER}';
          button.onclick = () => {
            const box = chatWindow(document, options);
            box.style = '${ABOVE}';
            document.body.append(box);
            button.onclick = null;
          };
          document.body.append(button);
        }, 400);
      };
      document.body.append(facade);`,
  },
];

/** The shapes that none of the real widgets has, each with a company behind it. Each call makes companies that have heard of nobody yet. */
export const shapeWidgets = (): readonly RealWidget[] => SHAPES.map(shapeWidget);

function shapeWidget(shape: Shape, index: number): RealWidget {
  const api = `/api/${shape.id}`;
  const widget: RealWidget = {
    id: shape.id,
    title: shape.title,
    package: '',
    place: shape.place,
    language: shape.language,
    number: `SH-${70_301 + index}`,
    hasBot: false,
    greeting: [TEXTS[shape.language].greeting],
    asksFirst: shape.asks,
    files: {},
    own: { [SCRIPT]: 'tests/sites/chats/shapes/little-chat.js' },
    markup: (origins) => `<script type="module">${moduleOf(shape, origins)}</script>`,
    async answer({ request, url, log, origins }) {
      if (url.pathname === `/${shape.id}/launcher`) return page(origins, LAUNCHER);
      if (url.pathname === `/${shape.id}/window`)
        return page(origins, `const options = ${optionsOf(shape, origins)};${WINDOW}`);
      if (!url.pathname.startsWith(`${api}/`)) return null;
      const act = url.pathname.slice(api.length + 1);
      if (act === 'news') return json(log.entries.filter(({ side }) => side === 'company').map(({ text }) => text));
      if (act === 'begin') Object.assign(log.details, await readJson(request, detailsSchema));
      if (act === 'say') log.say('visitor', (await readJson(request, saidSchema)).text);
      if (act === 'file') for (const file of (await readSubmission(request)).files) log.receive(file);
      if (act === 'begin') return json({});
      await thinking();
      for (const text of answersTo(log, widget.language, widget.number, widget.hasBot)) log.say('company', text);
      return json({});
    },
  };
  return widget;
}

const IMPORT = (origins: Origins) => `import { chatWindow, launcher, styleOf } from '${origins.chat}${SCRIPT}';`;
const LAUNCHER = `const button = launcher(document, '');
  document.head.append(styleOf(document));
  document.body.style.margin = 0;
  button.onclick = () => parent.postMessage('open', '*');
  document.body.append(button);`;
const WINDOW = `document.head.append(styleOf(document));
  document.body.style.margin = 0;
  document.body.append(chatWindow(document, options));`;

function moduleOf(shape: Shape, origins: Origins): string {
  return `${IMPORT(origins)}const options = ${optionsOf(shape, origins)};${shape.script}`;
}

function optionsOf({ id, language, asks }: Shape, { chat }: Origins): string {
  return JSON.stringify({ api: `${chat}/api/${id}`, pages: `${chat}/${id}`, texts: TEXTS[language], asks });
}

function page(origins: Origins, script: string) {
  const body = `<!doctype html><html><head><meta charset="utf-8"></head><body><script type="module">${IMPORT(origins)}${script}</script></body></html>`;
  return { type: 'text/html; charset=utf-8', body };
}
