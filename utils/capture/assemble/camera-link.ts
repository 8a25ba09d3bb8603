import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  CAMERA_PORT,
  type CameraAnswer,
  type CameraAsk,
  type CameraData,
  cameraProtocol,
  cameraReplySchema,
} from '@/utils/model/capture/camera-protocol';
import { CaptureError } from '@/utils/model/capture/capture-error';

const CAMERA = '/camera.js';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: CaptureError) => void;
}

/** The panel's end of the line to the camera in a page. Closing it, or the panel with it, puts the page back as it was. */
export class CameraLink {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private closed = false;

  private constructor(private readonly port: ReturnType<typeof browser.tabs.connect>) {
    port.onMessage.addListener((raw: unknown) => this.answered(raw));
    port.onDisconnect.addListener(() => this.end('page-gone'));
  }

  /** @throws CaptureError where the page may not be touched */
  static async open(tabId: number): Promise<CameraLink> {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [CAMERA] });
    } catch (cause) {
      throw new CaptureError('forbidden', { cause });
    }
    return new CameraLink(browser.tabs.connect(tabId, { name: CAMERA_PORT, frameId: 0 }));
  }

  /** @throws CaptureError */
  async ask<A extends CameraAsk>(ask: A, data: CameraData<A>): Promise<CameraAnswer<A>> {
    if (this.closed) throw new CaptureError('page-gone');
    const number = ++this.last;
    const value = await new Promise<unknown>((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.port.postMessage({ number, ask, data });
    });
    const answer = v.safeParse(cameraProtocol[ask].answer, value);
    if (!answer.success) throw new CaptureError('failed');
    return answer.output as CameraAnswer<A>;
  }

  close(): void {
    if (!this.closed) this.port.disconnect();
    this.end('cancelled');
  }

  private answered(raw: unknown): void {
    const reply = v.safeParse(cameraReplySchema, raw);
    if (!reply.success) return;
    const { number, ok, hidden, value } = reply.output;
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (ok) waiting?.resolve(value ?? null);
    else waiting?.reject(new CaptureError(hidden ? 'not-active' : 'failed'));
  }

  private end(reason: 'page-gone' | 'cancelled'): void {
    this.closed = true;
    for (const { reject } of this.waiting.values()) reject(new CaptureError(reason));
    this.waiting.clear();
  }
}
