import * as v from 'valibot';
import { answersTo } from '@/tests/sites/chats/real/company';
import { readJson } from '@/tests/sites/chats/real/read-body';
import { json, type RealWidget, thinking } from '@/tests/sites/chats/real/widget';
import { readSubmission } from '@/tests/sites/read-submission';

const SESSION = 'session-1';
const UPLOAD = '/typebot/upload';
const uploadSchema = v.object({ fileName: v.string(), fileType: v.optional(v.string(), '') });
const continueSchema = v.object({
  message: v.object({ text: v.optional(v.string(), ''), attachedFileUrls: v.optional(v.array(v.string()), []) }),
});

/** Typebot's bubble: all of it in an open shadow root; a file goes with the text, by an address asked for first. */
export function typebot(): RealWidget {
  const uploaded = new Map<string, { name: string; type: string; bytes: Buffer }>();
  const widget: RealWidget = {
    id: 'typebot',
    title: 'Typebot',
    package: '@typebot.io/js',
    place: 'open shadow root',
    language: 'en',
    number: 'TB-90017',
    hasBot: false,
    greeting: ['Hi! Tell us what happened.'],
    asksFirst: false,
    files: { '/typebot/web.js': '@typebot.io/js/dist/web.js' },
    markup: ({ chat }) => `<script type="module">
      import Typebot from '/typebot/web.js';
      Typebot.initBubble({ typebot: 'support', apiHost: '${chat}', theme: { button: { backgroundColor: '#0042DA' } } });
    </script>`,
    async answer({ request, url, log, origins }) {
      const { pathname } = url;
      if (pathname === '/api/v1/typebots/support/startChat') {
        return json({
          sessionId: SESSION,
          resultId: 'result-1',
          typebot: {
            id: 'support',
            version: '6.1',
            publishedAt: '2026-01-01T00:00:00.000Z',
            theme: {},
            settings: { typingEmulation: { enabled: false } },
          },
          messages: [bubble('greeting', 'Hi! Tell us what happened.')],
          input: INPUT,
        });
      }
      if (pathname === '/api/v3/generate-upload-url') {
        const { fileName, fileType } = await readJson(request, uploadSchema);
        const fileUrl = `${origins.chat}${UPLOAD}/${encodeURIComponent(fileName)}`;
        return json({ presignedUrl: fileUrl, formData: { key: fileName, 'Content-Type': fileType }, fileUrl });
      }
      if (pathname.startsWith(UPLOAD)) {
        if (request.method === 'GET') return { type: 'image/png', body: uploaded.get(url.href)?.bytes ?? '' };
        const { files } = await readSubmission(request);
        const [file] = files;
        if (file) uploaded.set(url.href, { ...file, name: decodeURIComponent(pathname.split('/').at(-1) ?? '') });
        return { status: 204, type: 'text/plain', body: '' };
      }
      if (pathname !== `/api/v1/sessions/${SESSION}/continueChat`) return null;
      const { message } = await readJson(request, continueSchema);
      const [file] = message.attachedFileUrls.flatMap((address) => uploaded.get(address) ?? []);
      if (file) log.receive(file, message.text);
      else log.say('visitor', message.text);
      await thinking();
      const answers = answersTo(log, widget.language, widget.number, widget.hasBot);
      for (const text of answers) log.say('company', text);
      return json({
        messages: answers.map((text, index) => bubble(`answer-${log.entries.length}-${index}`, text)),
        input: { ...INPUT, id: `input-${log.entries.length}` },
      });
    },
  };
  return widget;
}

const INPUT = {
  id: 'input-0',
  type: 'text input',
  options: {
    isLong: true,
    labels: { placeholder: 'Type your answer...', button: 'Send' },
    attachments: { isEnabled: true, saveVariableId: 'files' },
  },
};

const bubble = (id: string, text: string) => ({
  id,
  type: 'text',
  content: { type: 'richText', richText: [{ type: 'p', children: [{ text }] }] },
});
