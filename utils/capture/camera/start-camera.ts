import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  CAMERA_PORT,
  type CameraAnswer,
  type CameraAsk,
  cameraProtocol,
  cameraRequestSchema,
} from '@/utils/capture/camera-protocol';
import { senderKind } from '@/utils/messaging/sender';
import { PageStage } from './page-stage';
import { Picker } from './picker';

/** Kept on the global object of the isolated world, which no page can see. */
const MARK = Symbol.for('casebook-camera');

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** The part of Casebook that moves a page for its picture. Put into a page when the person wants one, and idle but for that. */
export function startCamera(): void {
  if (Reflect.has(globalThis, MARK)) return;
  Reflect.set(globalThis, MARK, true);
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === CAMERA_PORT && port.sender && senderKind(port.sender, self) === 'extension') serve(port);
  });
}

function serve(port: Port): void {
  const stage = new PageStage();
  const picker = new Picker();
  const answers: { [A in CameraAsk]: (data: unknown) => Promise<CameraAnswer<A>> | CameraAnswer<A> } = {
    survey: () => stage.survey(),
    measure: () => stage.measure(),
    go: (raw) => {
      const { to, hideFixed } = v.parse(cameraProtocol.go.data, raw);
      return stage.go(to, hideFixed);
    },
    pick: async (raw) => {
      const picked = await picker.pick(v.parse(cameraProtocol.pick.data, raw).way);
      if (!picked) return null;
      const { box, at } = stage.measure();
      return { ...picked, left: picked.left - box.left + at.left, top: picked.top - box.top + at.top };
    },
    steer: (raw) => {
      picker.steer(v.parse(cameraProtocol.steer.data, raw).steer);
      return null;
    },
    texts: () => stage.texts(),
    restore: () => {
      stage.restore();
      return null;
    },
  };
  port.onMessage.addListener((raw: unknown) => {
    const request = v.safeParse(cameraRequestSchema, raw);
    if (!request.success) return;
    const { number, ask, data } = request.output;
    Promise.resolve()
      .then(() => answers[ask](data))
      .then(
        (value) => port.postMessage({ number, ok: true, value }),
        (error: unknown) => {
          console.error('[casebook]', error);
          port.postMessage({ number, ok: false });
        },
      )
      // The panel was closed meanwhile.
      .catch(() => undefined);
  });
  port.onDisconnect.addListener(() => {
    picker.steer('cancel');
    stage.restore();
  });
}
