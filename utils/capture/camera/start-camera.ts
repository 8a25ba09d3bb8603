import * as v from 'valibot';
import { elementSaying } from '@/utils/dom/element-saying';
import type { PageLife } from '@/utils/dom/page-life';
import { nativeRuntime, type Port } from '@/utils/messaging/native-runtime';
import { senderKind } from '@/utils/messaging/sender';
import {
  CAMERA_PORT,
  type CameraAnswer,
  type CameraAsk,
  cameraProtocol,
  cameraRequestSchema,
} from '@/utils/model/capture/camera-protocol';
import { HiddenPageError } from './frames';
import { PageStage } from './page-stage';
import { partOf, placeOf, rectOf } from './part-of';
import { Picker } from './picker';
import { setSubject } from './subject';

/** Kept on the global object of the isolated world, which no page can see. */
const MARK = Symbol.for('casebook-camera');
/** The end of the extension closes no port of Chrome's: while a page is moved, its end is looked for this often, ms. */
const LOOK_FOR_END = 500;

/** The part of Casebook that moves a page for its picture. Put into a page when the person wants one, and idle but for that. */
export function startCamera(life: PageLife): void {
  const running: unknown = Reflect.get(globalThis, MARK);
  if (typeof running === 'function' && running() === true) return;
  Reflect.set(globalThis, MARK, () => life.goesOn());
  const runtime = nativeRuntime();
  if (!runtime) return;
  const self = { id: runtime.id, baseUrl: runtime.getURL('/') };
  runtime.onConnect.addListener((port) => {
    if (port.name === CAMERA_PORT && port.sender && senderKind(port.sender, self) === 'extension') serve(port, life);
  });
}

function serve(port: Port, life: PageLife): void {
  const stage = new PageStage();
  const picker = new Picker();
  const answers: { [A in CameraAsk]: (data: unknown) => Promise<CameraAnswer<A>> | CameraAnswer<A> } = {
    survey: () => stage.survey(),
    measure: () => stage.measure(),
    go: (raw) => {
      const { to, hideFixed, stitched } = v.parse(cameraProtocol.go.data, raw);
      return stage.go(to, hideFixed, stitched);
    },
    pick: async (raw) => {
      const picked = await picker.pick(v.parse(cameraProtocol.pick.data, raw).way);
      return picked && partOf(stage, picked.element, () => (picked.element ? rectOf(picked.element) : picked.box));
    },
    find: (raw) => {
      const element = elementSaying(document, v.parse(cameraProtocol.find.data, raw).text);
      return element && partOf(stage, element, () => placeOf(element));
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
          if (life.goesOn()) console.error('[casebook]', error);
          port.postMessage({ number, ok: false, hidden: error instanceof HiddenPageError });
        },
      )
      // The panel was closed meanwhile.
      .catch(() => undefined);
  });
  const endLooks = life.every(LOOK_FOR_END, () => {});
  const putBack = () => {
    endLooks();
    life.signal.removeEventListener('abort', putBack);
    setSubject(null);
    picker.steer('cancel');
    stage.restore();
  };
  port.onDisconnect.addListener(putBack);
  life.signal.addEventListener('abort', putBack);
}
