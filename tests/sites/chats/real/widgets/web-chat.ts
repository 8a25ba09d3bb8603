import * as v from 'valibot';
import { answersTo } from '@/tests/sites/chats/real/company';
import { readBytes, readJson } from '@/tests/sites/chats/real/read-body';
import { json, type RealWidget, thinking } from '@/tests/sites/chats/real/widget';
import { ownLauncher } from './own-launcher';

const API = '/web-chat/';
const postSchema = v.object({ text: v.string() });

/** Microsoft's Bot Framework Web Chat, drawn when the company's own button is pressed; its composer is an `<input>`. */
export function webChat(): RealWidget {
  const widget: RealWidget = {
    id: 'web-chat',
    title: 'Bot Framework Web Chat',
    package: 'botframework-webchat',
    place: 'light',
    language: 'ru',
    number: 'ОБР-2026-3391',
    hasBot: true,
    greeting: ['Здравствуйте! Чем помочь?'],
    asksFirst: false,
    files: { '/web-chat/web-chat.js': 'botframework-webchat/dist/webchat-minimal.js' },
    // A Direct Line connection of the page's own, over plain requests.
    markup: ({ chat }) => `${ownLauncher('Онлайн-чат')}<script src="/web-chat/web-chat.js"></script><script>{
      const subject = (start) => {
        const observers = new Set();
        const [key] = [Symbol.observable || '@@observable'];
        return {
          next: (value) => { for (const observer of observers) observer.next(value); },
          observable: {
            [key]() { return this; },
            subscribe(first, error, complete) {
              const observer = typeof first === 'function' ? { next: first } : first;
              observers.add(observer);
              if (start !== undefined) for (const value of start) observer.next(value);
              return { unsubscribe: () => observers.delete(observer) };
            },
          },
        };
      };
      const once = (work) => ({
        [Symbol.observable || '@@observable']() { return this; },
        subscribe(first) {
          const observer = typeof first === 'function' ? { next: first } : first;
          work().then((value) => { observer.next(value); observer.complete?.(); }, (error) => observer.error?.(error));
          return { unsubscribe() {} };
        },
      });
      const activities = subject();
      const status = subject([0, 1, 2]);
      let count = 0;
      const tell = (activity) => activities.next({ timestamp: new Date().toISOString(), conversation: { id: 'c1' }, channelId: 'directline', ...activity });
      const say = (text) => tell({ id: 'a' + (count += 1), type: 'message', text, from: { id: 'bot', name: 'Вера', role: 'bot' } });
      const post = async (activity) => {
        const id = 'u' + (count += 1);
        if (activity.type !== 'message') return id;
        tell({ ...activity, id });
        const files = activity.attachments ?? [];
        const body = async ({ contentUrl }) => (await fetch(contentUrl)).blob();
        const asked = files.length === 0
          ? [() => fetch('${chat}${API}messages', { method: 'POST', body: JSON.stringify({ text: activity.text }) })]
          : files.map((file) => async () => fetch('${chat}${API}files/' + encodeURIComponent(file.name) + '?text=' + encodeURIComponent(activity.text ?? ''), { method: 'POST', body: await body(file) }));
        (async () => { for (const ask of asked) for (const text of await (await ask()).json()) say(text); })();
        return id;
      };
      const directLine = {
        activity$: activities.observable,
        connectionStatus$: status.observable,
        postActivity: (activity) => once(() => post(activity)),
        getSessionId: () => once(async () => 'session'),
        end() {},
        referenceGrammarID: undefined,
      };
      document.querySelector('.support-button').addEventListener('click', () => {
        window.WebChat.renderWebChat({ directLine, userID: 'visitor', username: 'Гость', locale: 'ru-RU' }, document.querySelector('#support-panel'));
        setTimeout(() => say('Здравствуйте! Чем помочь?'), 100);
      }, { once: true });
    }</script>`,
    async answer({ request, url, log }) {
      if (!url.pathname.startsWith(API)) return null;
      const [call, name = ''] = url.pathname.slice(API.length).split('/');
      if (call === 'messages') log.say('visitor', (await readJson(request, postSchema)).text);
      else {
        const type = request.headers['content-type'] ?? '';
        log.receive(
          { name: decodeURIComponent(name), type, bytes: await readBytes(request) },
          url.searchParams.get('text') ?? '',
        );
      }
      await thinking();
      const answers = answersTo(log, widget.language, widget.number, widget.hasBot);
      for (const text of answers) log.say('company', text);
      return json(answers);
    },
  };
  return widget;
}
