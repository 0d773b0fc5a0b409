// Measures how pages start: by Lighthouse, and as on a slow phone. One argument, JSON:
//   tools: the folder in which npm put Lighthouse; chromium: the browser; runs: how often
//   Lighthouse judges; slow: how often a page is opened on the slow phone; pages: addresses;
//   beside: an address that is opened in turn with each of them, or null; worker: whether
//   they keep themselves; found: the file for the medians of each page.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { tools, chromium, runs, slow, pages, beside, worker, found } = JSON.parse(process.argv[2]);
const inside = createRequire(`${tools}/node_modules/lighthouse/package.json`);
const puppeteer = inside('puppeteer-core');
const { default: lighthouse } = await import(
    pathToFileURL(`${tools}/node_modules/lighthouse/core/index.js`)
);

// A phone of the cheap kind on a slow mobile network, really slowed down.
const NETWORK = {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
};
const CPU = 4;
const SCREEN = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

// What a page notes of itself. Without a worker: its downloads are not slowed down.
function note() {
    const seen = (window.seen = { shift: 0 });
    const watch = (type, then) =>
        new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({ type, buffered: true });
    watch('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
    watch('layout-shift', (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
    // The root is not there yet, or will be replaced.
    const look = () => {
        if (document.documentElement?.classList.contains('hydrated')) seen.answers ??= performance.now();
    };
    new MutationObserver(look).observe(document, { attributes: true, subtree: true, attributeFilter: ['class'] });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
}

async function slowly(browser, address) {
    const page = await browser.newPage();
    await page.setViewport(SCREEN);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.evaluateOnNewDocument(note);
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction('window.seen.answers', { timeout: 30_000 });
    // What comes late may still move something.
    await new Promise((then) => setTimeout(then, 1500));
    const seen = await page.evaluate(() => ({
        ...window.seen,
        first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }));
    await browser.close();
    return { paint: seen.first, largest: seen.largest, answers: seen.answers, shift: seen.shift };
}

// When the whole guide is kept, as its pages say.
const KEPT = "document.documentElement.dataset.offline === 'ready' && !!navigator.serviceWorker.controller";

// The second visit, without a network: all comes from what the first one kept.
async function again(browser, address) {
    const first = await browser.newPage();
    await first.setViewport(SCREEN);
    await first.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await first.waitForFunction(KEPT, { timeout: 60_000 });
    const second = await browser.newPage();
    await first.close();
    await second.setViewport(SCREEN);
    const session = await second.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { ...NETWORK, offline: true });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await second.goto(address, { waitUntil: 'load', timeout: 60_000 });
    const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
    await second.waitForFunction(paint, { timeout: 30_000 });
    const seen = await second.evaluate(paint);
    await browser.close();
    return { again: seen };
}

async function judged(browser, address) {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const { lhr } = await lighthouse(address, { port, output: 'json', logLevel: 'error' });
    const score = (name) => Math.round(lhr.categories[name].score * 100);
    await browser.close();
    const failed = Object.values(lhr.categories)
        .flatMap((category) => category.auditRefs)
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
        .map(({ id }) => id);
    return {
        performance: score('performance'),
        accessibility: score('accessibility'),
        practices: score('best-practices'),
        seo: score('seo'),
        failed,
    };
}

function median(values) {
    if (typeof values[0] !== 'number') return [...new Set(values.flat())];
    return values.sort((a, b) => a - b)[values.length >> 1];
}

/** A browser that has seen nothing yet. */
const fresh = () => puppeteer.launch({
    executablePath: chromium,
    // Nothing that the browser does by itself.
    args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
    ],
});
/** The median of each thing that was seen, run by run. */
function medians(all) {
    const names = Object.keys(all[0] ?? {});
    return Object.fromEntries(names.map((name) => [name, median(all.map((one) => one[name]))]));
}

const measured = [];
for (const address of pages) {
    // First all that is slowed down: Lighthouse leaves a worker behind that goes on loading.
    // In turn, because a machine is not as quick in one minute as in the next.
    const [own, others, judgements, kept] = [[], [], [], []];
    for (let run = 0; run < slow; run++) {
        own.push(await slowly(await fresh(), address));
        if (beside) others.push(await slowly(await fresh(), beside));
    }
    for (let run = 0; run < runs; run++) {
        judgements.push(await judged(await fresh(), address));
        if (worker) kept.push(await again(await fresh(), address));
    }
    const page = { ...medians(own), ...medians(judgements), ...medians(kept) };
    measured.push({ ...page, beside: medians(others) });
    console.log(`  measured ${address}`);
}
writeFileSync(found, JSON.stringify(measured));
