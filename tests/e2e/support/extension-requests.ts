import type { Target } from 'puppeteer-core';
import * as v from 'valibot';
import { inFirefox } from './in-firefox';
import { FIREFOX_ADDON_ID, type TestBrowser } from './launch-browser';

/** Addresses of the extension's own files are no network. */
const isNetwork = (url: string) => /^(https?|wss?|ftp):/.test(url);

/**
 * Listens to every request that the extension itself makes over the network, from its background and its pages, from now on.
 * @returns the addresses asked for so far
 */
export async function extensionRequests(test: TestBrowser): Promise<() => Promise<string[]>> {
  return test.name === 'firefox' ? inFirefoxItself(test) : overDevTools(test);
}

/** Firefox tells for each request whose doing it was. */
async function inFirefoxItself({ browser }: TestBrowser) {
  const start = `
    const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ADDON_ID}');
    const seen = (Services.casebookRequests ??= []);
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const principals = [channel.loadInfo.triggeringPrincipal, channel.loadInfo.loadingPrincipal];
      if (principals.some((principal) => principal?.addonId === extension.id)) seen.push(channel.URI.spec);
    }, 'http-on-opening-request');`;
  await inFirefox(browser, v.null(), start);
  return () => inFirefox(browser, v.array(v.string()), 'return Services.casebookRequests;');
}

/** Chromium tells for each of the extension's targets, a worker that starts later included. */
async function overDevTools({ browser, baseUrl }: TestBrowser) {
  const seen: string[] = [];
  const listen = async (target: Target) => {
    if (!target.url().startsWith(baseUrl)) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (isNetwork(request.url)) seen.push(request.url);
    });
    session.on('Network.webSocketCreated', ({ url }) => seen.push(url));
    await session.send('Network.enable');
  };
  await Promise.all(browser.targets().map(listen));
  browser.on('targetcreated', (target) => void listen(target).catch(() => undefined));
  return async () => seen;
}
